package io.fitgauge.focus.control;

import io.fitgauge.focus.entity.Days;
import io.fitgauge.focus.entity.Enough;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How many days deals took. It keeps how many took each number of days, so it does not grow with the deals.
 *
 * <p>The interval of the median reaches from one observation to another, and asks nothing of how days are distributed:
 * as many observations lie below the true median as heads come in that many throws.
 *
 * @see "G. J. Hahn and W. Q. Meeker, Statistical Intervals, Wiley 1991, section 5.2"
 */
final class DayTally {

    private final TreeMap<Long, Long> counts = new TreeMap<>();
    private long count;

    void add(long days) {
        counts.merge(days, 1L, Long::sum);
        count++;
    }

    Days figure() {
        if (!Enough.are(count)) {
            return Days.tooFew(count);
        }
        MeanInterval mean = new MeanInterval();
        counts.forEach((days, times) -> mean.add(BigDecimal.valueOf(days), times));
        long rank = lowestRank();
        return new Days(
                count,
                (at((count + 1) / 2) + at(count / 2 + 1)) / 2.0,
                (double) at(rank),
                (double) at(count + 1 - rank),
                tenths(mean.mean()),
                tenths(mean.low()),
                tenths(mean.high()));
    }

    /** The highest rank below which the median lies no more often than half the error. */
    private long lowestRank() {
        return BinomialDistribution.of(Math.toIntExact(count), 0.5).inverseCumulativeProbability(Enough.ERROR / 2);
    }

    /** @param rank 1 is the fastest */
    private long at(long rank) {
        long before = 0;
        for (Map.Entry<Long, Long> days : counts.entrySet()) {
            before += days.getValue();
            if (before >= rank) {
                return days.getKey();
            }
        }
        throw new IllegalArgumentException("There is no rank " + rank + " of " + count);
    }

    private static double tenths(BigDecimal days) {
        return days.setScale(1, RoundingMode.HALF_UP).doubleValue();
    }
}
