package io.fitgauge.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Set;

/** Numbers, money and days as the readers of one language and region write them. */
final class WrittenValues {

    private static final BigDecimal GROUPED_FROM = BigDecimal.valueOf(10_000);
    private static final BigDecimal SAID_FROM = BigDecimal.valueOf(1_000_000);
    private static final Set<String> INFLECTING = Set.of("de", "pl");
    private static final int MOST_SAID_DIGITS = 4;

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

    String moneyInWords(BigDecimal amount, String code) {
        return isSaid(amount)
                ? words().unit(Currency.getInstance(code))
                        .unitWidth(isAbbreviated() ? UnitWidth.SHORT : UnitWidth.FULL_NAME)
                        .format(amount)
                        .toString()
                : money(amount, code);
    }

    String numberInWords(BigDecimal number) {
        return isSaid(number) ? words().format(number).toString() : number(number);
    }

    private LocalizedNumberFormatter words() {
        return numbers.notation(isAbbreviated() ? Notation.compactShort() : Notation.compactLong());
    }

    /** German and Polish inflect millions and currencies, so they are short there. */
    private boolean isAbbreviated() {
        return INFLECTING.contains(locale.getLanguage());
    }

    private static boolean isSaid(BigDecimal number) {
        return number.abs().compareTo(SAID_FROM) >= 0;
    }

    static boolean isShort(BigDecimal amount) {
        return amount.stripTrailingZeros().precision() <= MOST_SAID_DIGITS && isSaid(amount);
    }

    String longDay(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }
}
