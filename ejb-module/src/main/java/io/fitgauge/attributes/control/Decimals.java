package io.fitgauge.attributes.control;

import io.fitgauge.refusal.FieldErrors;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers of at most 18 digits before and 6 after the point, whichever way they were written. */
final class Decimals {

    private static final int BEFORE_THE_POINT = 18;
    private static final int AFTER_THE_POINT = 6;

    private static final String TOO_LONG =
            "must have at most " + BEFORE_THE_POINT + " digits before and " + AFTER_THE_POINT + " after the point";

    /** Far above what fits, zeros at the end included; counting the digits of longer ones takes long. */
    private static final int MOST_BITS = 1024;

    private Decimals() {}

    static Optional<BigDecimal> read(@Nullable Object raw, String pointer, FieldErrors errors) {
        Optional<BigDecimal> number = exact(raw);
        if (number.isEmpty()) {
            errors.add(pointer, "must be a number");
        } else if (!fits(number.get())) {
            errors.add(pointer, TOO_LONG);
            return Optional.empty();
        }
        return number;
    }

    private static Optional<BigDecimal> exact(@Nullable Object raw) {
        if (raw instanceof BigDecimal decimal) {
            return Optional.of(decimal);
        }
        if (raw instanceof BigInteger integer) {
            return Optional.of(new BigDecimal(integer));
        }
        return raw instanceof Integer || raw instanceof Long
                ? Optional.of(BigDecimal.valueOf(((Number) raw).longValue()))
                : Optional.empty();
    }

    /** Counts digits and never writes them out: {@code 1e999999999} takes no longer than 1. */
    private static boolean fits(BigDecimal number) {
        if (number.signum() == 0) {
            return true;
        }
        return number.unscaledValue().bitLength() <= MOST_BITS
                && (long) number.precision() - number.scale() <= BEFORE_THE_POINT
                && number.stripTrailingZeros().scale() <= AFTER_THE_POINT;
    }
}
