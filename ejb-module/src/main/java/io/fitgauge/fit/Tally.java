package io.fitgauge.fit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sums that a score is made of. An EXCLUDE weighs nothing, so all criteria can be added up.
 *
 * @param weight of all criteria, above 0 (W)
 * @param known weight of those that are not unknown (K)
 * @param points weight × degree, added up (P)
 */
record Tally(long weight, long known, long points) {

    static Tally of(List<Judgement> judgements) {
        long weight = 0;
        long known = 0;
        long points = 0;
        for (Judgement judgement : judgements) {
            int own = judgement.criterion().weight();
            weight += own;
            known += judgement.isKnown() ? own : 0;
            points += (long) own * judgement.outcome().degree();
        }
        return new Tally(weight, known, points);
    }

    /** @return absent when nothing is known */
    @Nullable
    Integer score() {
        return known == 0 ? null : halfUp(points, 10 * known);
    }

    int low() {
        return halfUp(points, 10 * weight);
    }

    int high() {
        return halfUp(points + 1000 * (weight - known), 10 * weight);
    }

    int coverage() {
        return halfUp(100 * known, weight);
    }

    /** Compares exactly: 49.6 percent is not 50, though it is shown so. */
    boolean covers(int minCoverage) {
        return known > 0 && 100 * known >= minCoverage * weight;
    }

    /** For a dividend of at least 0 and a divisor above 0. */
    private static int halfUp(long dividend, long divisor) {
        return Math.toIntExact((2 * dividend + divisor) / (2 * divisor));
    }
}
