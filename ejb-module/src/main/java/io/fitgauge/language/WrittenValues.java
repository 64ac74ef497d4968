package io.fitgauge.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Numbers, money and days as the readers of one language and region write them. */
final class WrittenValues {

    private static final BigDecimal GROUPED_FROM = BigDecimal.valueOf(10_000);

    private final Locale locale;
    private final LocalizedNumberFormatter numbers;

    WrittenValues(Locale locale) {
        this.locale = locale;
        this.numbers = NumberFormatter.withLocale(locale).precision(Precision.unlimited());
    }

    String number(BigDecimal number) {
        return numbers.grouping(
                        number.abs().compareTo(GROUPED_FROM) < 0 ? GroupingStrategy.OFF : GroupingStrategy.ON_ALIGNED)
                .format(number)
                .toString();
    }

    String money(BigDecimal amount, String code) {
        Currency currency = Currency.getInstance(code);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return numbers.unit(currency)
                .precision(whole ? Precision.unlimited() : Precision.minFraction(currency.getDefaultFractionDigits()))
                .format(amount)
                .toString();
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }
}
