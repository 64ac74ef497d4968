package io.fitgauge.accounts.control;

import io.fitgauge.fit.AttributeValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts and their currencies: the one in the cell, else the one in a column of its own, else that of the options. */
final class MoneyCells {

    private final Numbers numbers;
    private final CellReader<String> currencies;
    private final @Nullable String usual;

    /**
     * @param currencies reads the cells of the column of currencies
     * @param usual the currency of amounts for which none is written
     */
    MoneyCells(Numbers numbers, CellReader<String> currencies, @Nullable String usual) {
        this.numbers = numbers;
        this.currencies = currencies;
        this.usual = usual;
    }

    /**
     * @param beside the cell of the column of currencies, if there is one
     * @param scale what amounts that name no scale are multiplied by
     */
    AttributeValue.Money read(String cell, @Nullable String beside, BigDecimal scale) throws UnreadableCell {
        Numbers.Written written = numbers.read(cell, scale, true);
        String currency = written.currency();
        if (currency == null && beside != null && !TextCells.isBlank(beside)) {
            currency = currencies.read(beside);
        }
        currency = currency == null ? usual : currency;
        if (currency == null) {
            throw new UnreadableCell(
                    Quoted.of(cell) + " has no currency; say in the options which one amounts without have.");
        }
        return new AttributeValue.Money(written.value(), currency);
    }
}
