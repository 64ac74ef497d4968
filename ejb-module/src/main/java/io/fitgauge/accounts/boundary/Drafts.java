package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.FieldReader;
import io.fitgauge.accounts.entity.AccountFacts;
import io.fitgauge.accounts.entity.Relationship;
import io.fitgauge.attributes.boundary.AttributeValues;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.Attributes;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;

/** Reads what clients write about an account. */
@Dependent
class Drafts {

    private final AttributeValues values;

    @Inject
    Drafts(AttributeValues values) {
        this.values = values;
    }

    /** @throws Refusal INVALID, naming every field at fault */
    AccountFacts read(AccountDraft draft, Map<String, AttributeView> definitions) {
        FieldErrors errors = new FieldErrors();
        FieldReader fields = new FieldReader(errors);
        AccountFacts facts = new AccountFacts(
                fields.name(draft.name()),
                fields.externalId(draft.externalId()),
                fields.domain(draft.domain()),
                Objects.requireNonNullElse(draft.relationship(), Relationship.PROSPECT),
                draft.fitLabel(),
                attributes(draft, definitions, errors));
        errors.refuseIfAny();
        return facts;
    }

    private Attributes attributes(AccountDraft draft, Map<String, AttributeView> definitions, FieldErrors errors) {
        return draft.attributes() == null
                ? Attributes.none()
                : values.read(draft.attributes(), definitions, "/attributes", errors);
    }
}
