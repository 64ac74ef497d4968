package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.entity.Deal;
import io.fitgauge.accounts.entity.DealFacts;
import io.fitgauge.accounts.entity.LossReason;
import io.fitgauge.accounts.entity.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deal as clients see it. What is absent is not known. */
public record DealView(
        UUID id,
        UUID accountId,
        @Nullable String name,
        Stage stage,
        @Nullable Money amount,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable LossReason lossReason,
        @Nullable String lostReason,
        @Nullable String referredBy,
        @Nullable String externalId,
        Instant createdAt,
        Instant updatedAt) {

    static DealView of(Deal deal) {
        DealFacts facts = deal.facts();
        return new DealView(
                deal.id(),
                facts.accountId(),
                facts.name(),
                facts.stage(),
                Money.of(facts.amount()),
                facts.openedOn(),
                facts.closedOn(),
                facts.lossReason(),
                facts.lostReason(),
                facts.referredBy(),
                facts.externalId(),
                deal.createdAt(),
                deal.updatedAt());
    }

    /** Names may tell of people. */
    @Override
    public String toString() {
        return "DealView[" + id + "]";
    }
}
