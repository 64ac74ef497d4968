package io.fitgauge.focus.control;

import io.fitgauge.focus.entity.Enough;
import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.statistics.interval.Interval;
import org.apache.commons.statistics.interval.NormalConfidenceInterval;

/**
 * Exact sums of observations that are never negative, and Student's interval of their mean.
 *
 * <p>The sums are decimals of any length: the variance is their difference, which doubles would lose.
 */
final class MeanInterval {

    private long count;
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal squares = BigDecimal.ZERO;

    /** @param times how often it was observed */
    void add(BigDecimal value, long times) {
        BigDecimal often = BigDecimal.valueOf(times);
        count += times;
        sum = sum.add(value.multiply(often));
        squares = squares.add(value.multiply(value).multiply(often));
    }

    long count() {
        return count;
    }

    /** There must be one. */
    BigDecimal mean() {
        return sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128);
    }

    /** There must be two. What cannot be negative has no negative mean. */
    BigDecimal low() {
        return BigDecimal.valueOf(Math.max(0, interval().getLowerBound()));
    }

    /** There must be two. */
    BigDecimal high() {
        return BigDecimal.valueOf(interval().getUpperBound());
    }

    private Interval interval() {
        return NormalConfidenceInterval.MEAN.fromErrorRate(mean().doubleValue(), variance(), count, Enough.ERROR);
    }

    private double variance() {
        BigDecimal all = BigDecimal.valueOf(count);
        return squares.multiply(all)
                .subtract(sum.multiply(sum))
                .divide(all.multiply(BigDecimal.valueOf(count - 1)), MathContext.DECIMAL128)
                .doubleValue();
    }
}
