package io.fitgauge.reviews.entity;

import java.time.Instant;
import java.util.List;

/**
 * What has moved under an ICP, as it was measured.
 *
 * @param since when the counts before were taken
 * @param movements those that have moved, at least one
 */
public record Drift(Instant since, List<Movement> movements) {

    public Drift {
        movements = List.copyOf(movements);
    }

    /** What is looked at. */
    public enum Measure {
        /** The tiers of all accounts. */
        TIERS,
        /** How much is known of all accounts. */
        COVERAGE,
        /** The tiers of those who have bought. */
        WON_TIERS
    }

    /**
     * One of them.
     *
     * @param groups before and after, after those that are too rare were put together
     * @param chiSquare Pearson's statistic
     * @param degreesOfFreedom one fewer than there are groups
     * @param p how likely a statistic of this size or more would be if nothing had moved
     * @param effect Cramér's V, 0 to 1
     */
    public record Movement(
            Measure measure, List<Group> groups, double chiSquare, int degreesOfFreedom, double p, double effect) {

        public Movement {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Some that are counted together.
     *
     * @param name such as {@code A}, {@code C+D} or {@code 50-74}
     */
    public record Group(String name, long before, long after) {}
}
