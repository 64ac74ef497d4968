package io.fitgauge.schedules.entity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a schedule is told to be.
 *
 * @param reviewers in their order; none: who looks after the ICP
 * @param paused whether nothing opens for the time being
 */
public record Wish(
        Subject subject,
        @Nullable String name,
        Timing timing,
        List<UUID> reviewers,
        @Nullable UUID checklistId,
        Telling telling,
        boolean paused) {

    public Wish {
        reviewers = List.copyOf(reviewers);
    }

    /** Whether reviews open as they did under the other one. */
    public boolean opensLike(Wish other) {
        return timing.equals(other.timing) && paused == other.paused;
    }
}
