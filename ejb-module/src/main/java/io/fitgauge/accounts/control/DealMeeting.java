package io.fitgauge.accounts.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.accounts.entity.Deal;
import io.fitgauge.accounts.entity.DealFacts;
import io.fitgauge.accounts.entity.LossReason;
import io.fitgauge.accounts.entity.Stage;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.FieldErrors;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows about deals meet the deals that are known. */
final class DealMeeting extends RelatedMeeting<Deal> {

    private final Map<String, Deal> byExternalId = new HashMap<>();
    private final Instant now;

    /** @param known the deals with an external id of the rows */
    DealMeeting(ImportPlan plan, OwningAccounts owners, Collection<Deal> known, EarlierRows earlier, Instant now) {
        super(plan, owners, earlier);
        this.now = now;
        known.forEach(deal -> byExternalId.put(String.valueOf(deal.facts().externalId()), deal));
    }

    @Override
    @Nullable
    Known<Deal> known(RelatedRow row, @Nullable UUID account) {
        Deal deal = row.externalId() == null ? null : byExternalId.get(row.externalId());
        return deal == null ? null : new Known<>(deal, deal.id(), deal.facts().name(), MatchKeys.EXTERNAL_ID);
    }

    @Override
    Map<String, String> keys(Deal deal) {
        return Map.of();
    }

    @Override
    Deal asNew(RelatedRow row, UUID account) throws RefusedRow {
        DealFacts open = new DealFacts(account, null, Stage.OPEN, null, null, null, null, null, null, null);
        return Deal.born(UuidCreator.getTimeOrderedEpoch(), onto(open, row), now);
    }

    @Override
    Deal after(Deal before, RelatedRow row, @Nullable UUID account) throws RefusedRow {
        DealFacts there = account == null ? before.facts() : before.facts().at(account);
        return before.changed(onto(there, row), now);
    }

    private static DealFacts onto(DealFacts known, RelatedRow row) throws RefusedRow {
        String stage = row.after(RelatedField.STAGE, known.stage().name());
        DealFacts facts = new DealFacts(
                known.accountId(),
                row.after(RelatedField.DEAL_NAME, known.name()),
                stage == null ? Stage.OPEN : Stage.valueOf(stage),
                row.amountAfter(DealAmount.KEY, known.amount()),
                row.dayAfter(RelatedField.OPENED_ON, known.openedOn()),
                row.dayAfter(RelatedField.CLOSED_ON, known.closedOn()),
                reason(row.after(RelatedField.LOSS_REASON, named(known.lossReason()))),
                row.after(RelatedField.LOST_REASON, known.lostReason()),
                row.after(RelatedField.REFERRED_BY, known.referredBy()),
                row.externalId() == null ? known.externalId() : row.externalId());
        check(facts);
        return facts;
    }

    private static @Nullable String named(@Nullable LossReason reason) {
        return reason == null ? null : reason.name();
    }

    private static @Nullable LossReason reason(@Nullable String name) {
        return name == null ? null : LossReason.valueOf(name);
    }

    private static void check(DealFacts facts) throws RefusedRow {
        FieldErrors errors = new FieldErrors();
        DealRules.check(facts, errors);
        if (!errors.isEmpty()) {
            FieldError first = errors.list().get(0);
            String field = first.pointer().split("/")[1];
            throw new RefusedRow(field, field + " " + first.detail() + ".");
        }
    }
}
