package io.fitgauge.fit;

import java.io.Serializable;
import java.util.stream.IntStream;

/**
 * Where tiers and decisions begin. All are percent, 0 to 100, and inclusive.
 *
 * @param tierC at least this is tier C, below it D; not above {@code tierB}, which is not above {@code tierA}
 * @param nurtureAt not above {@code forwardAt}
 * @param minCoverage compared with the exact coverage, the others with the rounded score
 */
public record Thresholds(int tierA, int tierB, int tierC, int forwardAt, int nurtureAt, int minCoverage)
        implements Serializable {

    /** For each threshold that an ICP does not set. */
    public static final Thresholds DEFAULT = new Thresholds(80, 60, 40, 70, 40, 50);

    public Thresholds {
        if (IntStream.of(tierA, tierB, tierC, forwardAt, nurtureAt, minCoverage)
                .anyMatch(threshold -> threshold < 0 || threshold > 100)) {
            throw new IllegalArgumentException("Thresholds are 0 to 100");
        }
        if (tierA < tierB || tierB < tierC) {
            throw new IllegalArgumentException("tierA, tierB and tierC must not rise");
        }
        if (forwardAt < nurtureAt) {
            throw new IllegalArgumentException("forwardAt is below nurtureAt");
        }
    }

    Tier tier(int score) {
        if (score >= tierA) {
            return Tier.A;
        }
        if (score >= tierB) {
            return Tier.B;
        }
        return score >= tierC ? Tier.C : Tier.D;
    }
}
