package io.fitgauge.scoring.entity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account under two models on the same day.
 *
 * @param before under the version in use; absent when there is none
 * @param after under the draft
 * @param won how many deals
 * @param lost how many deals
 * @param forwardedBy other ICPs in use, by their latest scores
 * @param unknownMusts keys of the draft's gates of which it is not known whether the account passes
 */
public record ComparedAccount(
        UUID id,
        String name,
        @Nullable Standing before,
        Standing after,
        long won,
        long lost,
        Set<UUID> forwardedBy,
        List<String> unknownMusts) {

    public ComparedAccount {
        forwardedBy = Set.copyOf(forwardedBy);
        unknownMusts = List.copyOf(unknownMusts);
    }

    /** How far the score moves. One that is absent counts as 0 here: what is not known has brought no points. */
    public int distance() {
        return before == null ? 0 : Math.abs(points(after) - points(before));
    }

    /** Whether publishing would change anything that is shown of it. */
    public boolean moves() {
        return before != null && !before.equals(after);
    }

    private static int points(Standing standing) {
        return Math.max(0, standing.rank());
    }

    /** Names may tell of people. */
    @Override
    public String toString() {
        return "ComparedAccount[" + id + "]";
    }
}
