package io.fitgauge.focus.entity;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A share, 0 to 1, with its 95 % interval; absent where there is too little to tell.
 *
 * @param count how many of them
 * @param of how many in all
 * @see "E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American
 *     Statistical Association 22 (1927), 209–212"
 */
public record Share(long count, long of, @Nullable Double share, @Nullable Double low, @Nullable Double high) {

    private static final double STEPS = 10_000;

    public static Share of(long count, long of) {
        if (!Enough.are(of)) {
            return new Share(count, of, null, null, null);
        }
        Interval interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                Math.toIntExact(of), Math.toIntExact(count), Enough.ERROR);
        return new Share(
                count,
                of,
                shown((double) count / of),
                shown(interval.getLowerBound()),
                shown(interval.getUpperBound()));
    }

    private static double shown(double value) {
        return Math.round(value * STEPS) / STEPS;
    }
}
