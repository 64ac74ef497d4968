package io.fitgauge.reviews.boundary;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.reviews.control.ReviewStore;
import io.fitgauge.reviews.entity.ReviewState;
import io.fitgauge.tenancy.Caller;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which reviews a list shows: those that fulfil all that is asked.
 *
 * @param state {@code OPEN} or {@code COMPLETED}
 * @param icpId that they are about, or whose persona
 * @param mine only those that the caller is to do
 * @param overdue only those that are overdue
 */
public record ReviewFilter(@Nullable String state, @Nullable UUID icpId, boolean mine, boolean overdue) {

    public static final ReviewFilter ALL = new ReviewFilter(null, null, false, false);

    /** @throws Refusal INVALID for a state that is none */
    ReviewStore.Wanted wanted(Caller caller, Instant now) {
        return new ReviewStore.Wanted(
                state == null ? null : known(state),
                icpId,
                mine ? caller.actor().key() : null,
                overdue ? now : null);
    }

    private static ReviewState known(String name) {
        return Arrays.stream(ReviewState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Reason.INVALID, "state must be one of " + Arrays.toString(ReviewState.values()) + "."));
    }
}
