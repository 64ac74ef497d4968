package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.entity.LossReason;
import io.fitgauge.accounts.entity.Stage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deal as a client writes it. White space around texts does not count; what is blank or absent is not known.
 *
 * @param stage {@code OPEN} when absent
 * @param closedOn only when it is won or lost
 * @param lossReason only when it is lost
 * @param lostReason the same in words; only when it is lost
 */
public record DealDraft(
        @NotNull UUID accountId,
        @Nullable @Size(max = 200) String name,
        @Nullable Stage stage,
        @Nullable @Valid Money amount,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable LossReason lossReason,
        @Nullable @Size(max = 500) String lostReason,
        @Nullable @Size(max = 200) String referredBy,
        @Nullable @Size(max = 100) String externalId) {

    /** The same, with this account. */
    public DealDraft at(UUID account) {
        return new DealDraft(
                account, name, stage, amount, openedOn, closedOn, lossReason, lostReason, referredBy, externalId);
    }

    /** Names may tell of people. */
    @Override
    public String toString() {
        return "DealDraft[" + accountId + ", " + stage + "]";
    }
}
