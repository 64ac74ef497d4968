package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.DealStore;
import io.fitgauge.accounts.entity.Stage;
import io.fitgauge.refusal.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which deals a list shows: those that fulfil all that is not absent. Days are inclusive; a deal whose day is not known
 * is not between any.
 *
 * @param stage {@code OPEN}, {@code WON} or {@code LOST}
 */
public record DealFilter(
        @Nullable UUID accountId,
        @Nullable String stage,
        @Nullable LocalDate openedFrom,
        @Nullable LocalDate openedTo,
        @Nullable LocalDate closedFrom,
        @Nullable LocalDate closedTo,
        @Nullable String externalId) {

    public static final DealFilter ALL = new DealFilter(null, null, null, null, null, null, null);

    /** @throws Refusal INVALID for a stage that is none */
    DealStore.Wanted wanted() {
        return new DealStore.Wanted(
                accountId,
                Choice.of("stage", Stage.values(), stage),
                openedFrom,
                openedTo,
                closedFrom,
                closedTo,
                externalId);
    }
}
