package io.fitgauge.committee.control;

import io.fitgauge.committee.entity.RoleCover;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The share of the committee that is known. */
public final class Coverage {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Coverage() {}

    /**
     * The mean over the expected roles of known people by expected people, each role 1 at most: every role weighs the
     * same, and a role with one of two people counts half.
     *
     * @return percent, 0 to 100, rounded half up; nothing when no role is expected
     */
    public static @Nullable Integer of(List<RoleCover> roles) {
        if (roles.isEmpty()) {
            return null;
        }
        BigDecimal sum = roles.stream().map(Coverage::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(roles.size()), MathContext.DECIMAL64)
                .setScale(6, RoundingMode.HALF_UP) // thirds of a percent that meet at a half
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static BigDecimal share(RoleCover role) {
        return ALL.multiply(BigDecimal.valueOf(Math.min(role.known(), role.expected())))
                .divide(BigDecimal.valueOf(role.expected()), MathContext.DECIMAL64);
    }
}
