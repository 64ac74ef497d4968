package io.fitgauge.focus.entity;

import org.jspecify.annotations.Nullable;

/**
 * How many days it took from opening won deals to closing them, with 95 % intervals; absent where there is too little to
 * tell.
 *
 * @param count of how many deals both days are known
 */
public record Days(
        long count,
        @Nullable Double median,
        @Nullable Double medianLow,
        @Nullable Double medianHigh,
        @Nullable Double mean,
        @Nullable Double meanLow,
        @Nullable Double meanHigh) {

    public static Days tooFew(long count) {
        return new Days(count, null, null, null, null, null, null);
    }
}
