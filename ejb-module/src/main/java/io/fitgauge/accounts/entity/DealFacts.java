package io.fitgauge.accounts.entity;

import io.fitgauge.fit.AttributeValue;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a sale attempted. Two that say the same are equal. What is absent is not known.
 *
 * @param amount not negative
 * @param closedOn only of one that is over, and not before it was opened
 * @param lossReason only of one that was lost
 * @param lostReason the same in words
 * @param referredBy a person or a company, in words
 * @param externalId another system's key, up to 100 characters, once a tenant
 */
public record DealFacts(
        UUID accountId,
        @Nullable String name,
        Stage stage,
        AttributeValue.@Nullable Money amount,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable LossReason lossReason,
        @Nullable String lostReason,
        @Nullable String referredBy,
        @Nullable String externalId) {

    public DealFacts at(UUID account) {
        return new DealFacts(
                account, name, stage, amount, openedOn, closedOn, lossReason, lostReason, referredBy, externalId);
    }

    /** Names may tell of people. */
    @Override
    public String toString() {
        return "DealFacts[" + accountId + ", " + stage + "]";
    }
}
