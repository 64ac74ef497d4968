package io.fitgauge.accounts.control;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One of the ways in which people write numbers and amounts. */
interface Numbers {

    /**
     * @param scale multiplies what names no scale of its own
     * @param money whether a currency may be written beside the number
     */
    Written read(String cell, BigDecimal scale, boolean money) throws UnreadableCell;

    /** @param currency the one that stands in the cell, ISO 4217 */
    record Written(BigDecimal value, @Nullable String currency) {}

    /** Nothing but digits and signs. */
    static Numbers inDigits(NumberCells digits) {
        return (cell, scale, money) ->
                new Written(NumberCells.fitting(cell, digits.read(cell).multiply(scale)), null);
    }
}
