package io.fitgauge.fit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Decimal ranges, and the credit for a value that lies a little outside. */
final class PartCredit {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private PartCredit() {}

    static void requireSound(@Nullable BigDecimal tolerance) {
        if (tolerance != null && (tolerance.signum() <= 0 || tolerance.compareTo(BigDecimal.ONE) > 0)) {
            throw new IllegalArgumentException("A tolerance is above 0 and at most 1");
        }
    }

    static Outcome place(
            BigDecimal value, @Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable BigDecimal tolerance) {
        if (min != null && value.compareTo(min) < 0) {
            return outside(min.subtract(value), min, tolerance);
        }
        if (max != null && value.compareTo(max) > 0) {
            return outside(value.subtract(max), max, tolerance);
        }
        return Outcome.MATCH;
    }

    /** A bound of 0 has no width, so every gap is too wide. */
    private static Outcome outside(BigDecimal gap, BigDecimal bound, @Nullable BigDecimal tolerance) {
        if (tolerance == null) {
            return Outcome.MISS;
        }
        BigDecimal width = tolerance.multiply(bound.abs());
        return gap.compareTo(width) >= 0 ? Outcome.MISS : Outcome.partial(degree(gap, width));
    }

    private static int degree(BigDecimal gap, BigDecimal width) {
        return THOUSAND.multiply(width.subtract(gap))
                .divide(width, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
