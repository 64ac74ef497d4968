package io.fitgauge.focus.entity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What won deals were worth on average, with its 95 % interval; absent where there is too little to tell.
 *
 * @param count of how many deals
 * @param withoutRate how many are left out, because no rate is known for the day they were closed
 * @param withoutAmount how many are left out, because they say none
 */
public record Amounts(
        long count,
        long withoutRate,
        long withoutAmount,
        @Nullable BigDecimal average,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {}
