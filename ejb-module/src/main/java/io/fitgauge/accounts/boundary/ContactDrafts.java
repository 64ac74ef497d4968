package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.AccountIds;
import io.fitgauge.accounts.control.FieldReader;
import io.fitgauge.accounts.entity.ContactFacts;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Reads what clients write about a contact. */
@Dependent
class ContactDrafts {

    private static final int LINE = 200;

    private final AccountIds accounts;

    @Inject
    ContactDrafts(AccountIds accounts) {
        this.accounts = accounts;
    }

    /** @throws Refusal INVALID, naming every field at fault, among them an account that is not here */
    ContactFacts read(ContactDraft draft) {
        FieldErrors errors = new FieldErrors();
        FieldReader fields = new FieldReader(errors);
        fields.account(accounts.hold(draft.accountId()));
        ContactFacts facts = new ContactFacts(
                draft.accountId(),
                fields.name(draft.name()),
                fields.email(draft.email()),
                fields.line("/title", draft.title(), LINE),
                fields.line("/department", draft.department(), LINE),
                draft.seniority(),
                fields.externalId(draft.externalId()));
        errors.refuseIfAny();
        return facts;
    }
}
