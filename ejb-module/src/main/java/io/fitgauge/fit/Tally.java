package io.fitgauge.fit;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The sums that a score is made of. An EXCLUDE weighs nothing, so all criteria can be added up.
 *
 * @param weight of all criteria, above 0 (W)
 * @param known weight of those that are not unknown (K)
 * @param points weight × degree, added up (P)
 * @param possible the points if all that is unknown were a match
 */
record Tally(long weight, long known, long points, long possible) {

    private static final long WHOLE = 1000;

    /** What is in a group counts up to its cap in each of the sums. */
    static Tally of(List<Judgement> judgements, List<WeightGroup> groups) {
        if (groups.isEmpty()) {
            return of(judgements);
        }
        Tally all = of(inGroup(judgements, null));
        for (WeightGroup group : groups) {
            all = all.plus(of(inGroup(judgements, group.key())).cappedAt(group.cap()));
        }
        return all;
    }

    private static List<Judgement> inGroup(List<Judgement> judgements, @Nullable String group) {
        return judgements.stream()
                .filter(judgement -> Objects.equals(judgement.criterion().group(), group))
                .toList();
    }

    private static Tally of(List<Judgement> judgements) {
        long weight = 0;
        long known = 0;
        long points = 0;
        for (Judgement judgement : judgements) {
            int own = judgement.criterion().weight();
            weight += own;
            known += judgement.isKnown() ? own : 0;
            points += (long) own * judgement.outcome().degree();
        }
        return new Tally(weight, known, points, points + WHOLE * (weight - known));
    }

    private Tally plus(Tally other) {
        return new Tally(weight + other.weight, known + other.known, points + other.points, possible + other.possible);
    }

    private Tally cappedAt(long cap) {
        return new Tally(
                Math.min(weight, cap),
                Math.min(known, cap),
                Math.min(points, WHOLE * cap),
                Math.min(possible, WHOLE * cap));
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
        return halfUp(possible, 10 * weight);
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
