package io.fitgauge.icps.boundary;

import io.fitgauge.icps.control.WrittenMatch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion asks of its attribute. Which fields there are depends on the op, and what a value is on the type of
 * the attribute: a number, a text, a day as text, or a truth value.
 *
 * @param op {@code BETWEEN}, {@code IN}, {@code CONTAINS}, {@code ANY_OF}, {@code ALL_OF}, {@code NONE_OF}, {@code IS}
 * @param tolerance above 0, up to 1: the share of the nearer bound within which there is part credit
 * @param currency ISO 4217
 */
public record MatchBody(
        @Nullable String op,
        @Nullable Object min,
        @Nullable Object max,
        @Nullable BigDecimal tolerance,
        @Nullable String currency,
        @Nullable List<@Nullable Object> values,
        @Nullable Object value)
        implements WrittenMatch {

    /** Keeps what is null, so that it can be pointed at. */
    public MatchBody {
        min = plain(min);
        max = plain(max);
        values = values == null ? null : Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** The same of other values. */
    public MatchBody listing(@Nullable List<@Nullable Object> others) {
        return new MatchBody(op, min, max, tolerance, currency, others, value);
    }

    /** A zero may have an exponent that nobody can write out. */
    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof BigDecimal number && number.signum() == 0 ? BigDecimal.ZERO : value;
    }
}
