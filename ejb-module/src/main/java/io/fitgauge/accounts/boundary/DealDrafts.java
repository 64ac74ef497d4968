package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.AccountIds;
import io.fitgauge.accounts.control.DealRules;
import io.fitgauge.accounts.control.FieldReader;
import io.fitgauge.accounts.entity.DealFacts;
import io.fitgauge.accounts.entity.Stage;
import io.fitgauge.attributes.boundary.AttributeValues;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.attributes.boundary.BuiltIn;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what clients write about a deal. */
@Dependent
class DealDrafts {

    private static final int LINE = 200;
    private static final int REASON = 500;

    /** A deal's amount is read as any money is. */
    private static final AttributeView MONEY =
            Objects.requireNonNull(BuiltIn.byKey().get("annualRevenue"));

    private final AccountIds accounts;
    private final AttributeValues values;

    @Inject
    DealDrafts(AccountIds accounts, AttributeValues values) {
        this.accounts = accounts;
        this.values = values;
    }

    /** @throws Refusal INVALID, naming every field at fault, among them an account that is not here */
    DealFacts read(DealDraft draft) {
        FieldErrors errors = new FieldErrors();
        FieldReader fields = new FieldReader(errors);
        fields.account(accounts.hold(draft.accountId()));
        DealFacts facts = new DealFacts(
                draft.accountId(),
                fields.line("/name", draft.name(), LINE),
                Objects.requireNonNullElse(draft.stage(), Stage.OPEN),
                money(draft.amount(), errors),
                draft.openedOn(),
                draft.closedOn(),
                draft.lossReason(),
                fields.line("/lostReason", draft.lostReason(), REASON),
                fields.line("/referredBy", draft.referredBy(), LINE),
                fields.externalId(draft.externalId()));
        DealRules.check(facts, errors);
        errors.refuseIfAny();
        return facts;
    }

    private AttributeValue.@Nullable Money money(@Nullable Money amount, FieldErrors errors) {
        if (amount == null) {
            return null;
        }
        Map<String, Object> raw = Map.of("amount", amount.amount(), "currency", amount.currency());
        return (AttributeValue.Money) values.read(MONEY, raw, "/amount", errors).orElse(null);
    }
}
