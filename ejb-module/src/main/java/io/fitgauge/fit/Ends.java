package io.fitgauge.fit;

import org.jspecify.annotations.Nullable;

/** The two ends of a range: both inclusive, one may be missing. */
final class Ends {

    private Ends() {}

    static <T extends Comparable<? super T>> void requireSound(@Nullable T min, @Nullable T max) {
        if (min == null && max == null) {
            throw new IllegalArgumentException("Neither min nor max");
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new IllegalArgumentException("min is above max");
        }
    }

    static <T extends Comparable<? super T>> boolean hold(T value, @Nullable T min, @Nullable T max) {
        return (min == null || value.compareTo(min) >= 0) && (max == null || value.compareTo(max) <= 0);
    }
}
