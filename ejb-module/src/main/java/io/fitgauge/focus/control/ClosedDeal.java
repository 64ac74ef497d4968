package io.fitgauge.focus.control;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A deal that is over.
 *
 * @param hasAmount whether it says what it is worth
 * @param amount in the tenant's currency; absent when none is said, or there is no rate for it
 * @param days from opening to closing; absent when one of them is not known
 */
public record ClosedDeal(
        boolean won, boolean hasAmount, @Nullable BigDecimal amount, @Nullable Long days, boolean referred) {}
