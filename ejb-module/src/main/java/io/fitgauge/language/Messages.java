package io.fitgauge.language;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;

/** Texts in one language, and values as its readers write them. */
public final class Messages {

    private static final String BUNDLE = "io.fitgauge.language.messages";

    /** The machine's own language is nobody's. */
    private static final Control NO_OTHER_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** CLDR asks for a space between letters and digits; the JDK leaves it out. */
    private static final Pattern CODE_AT_NUMBER = Pattern.compile("(?<=\\p{L})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\p{L})");

    private static final String NO_BREAK_SPACE = "\u00a0";

    private static final BigDecimal GROUPED_FROM = BigDecimal.valueOf(10_000);

    private final Locale locale;
    private final ResourceBundle texts;

    private Messages(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader(), NO_OTHER_LANGUAGE);
    }

    /** @param wanted any; the best spoken language is taken for it */
    public static Messages of(Locale wanted) {
        return new Messages(Languages.best(wanted));
    }

    /** The language that the texts are in, with the region that values are written for. */
    public Locale locale() {
        return locale;
    }

    /**
     * @param values texts, already written for the reader
     * @throws MissingResourceException when there is no such text
     */
    public String text(String key, String... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }

    /** All its digits, such as {@code 1995}, {@code 12.5} or {@code 1,250,000}. */
    public String number(BigDecimal number) {
        NumberFormat format = exact(NumberFormat.getNumberInstance(locale), number);
        format.setGroupingUsed(number.abs().compareTo(GROUPED_FROM) >= 0);
        return format.format(number);
    }

    /**
     * All its digits, such as {@code €1,000,000} or {@code $12.50}; a part of a whole has the currency's usual digits
     * at least.
     *
     * @param currency ISO 4217
     */
    public String money(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        Currency known = Currency.getInstance(currency);
        format.setCurrency(known);
        exact(format, amount);
        if (amount.stripTrailingZeros().scale() > 0) {
            format.setMinimumFractionDigits(Math.max(0, known.getDefaultFractionDigits()));
        }
        return CODE_AT_NUMBER.matcher(format.format(amount)).replaceAll(NO_BREAK_SPACE);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    public String yesOrNo(boolean yes) {
        return text(yes ? "yes" : "no");
    }

    /**
     * Such as {@code a, b, c and 4 more}.
     *
     * @param most how many items are named when there are more; one more is named before it says "1 more"
     */
    public String and(List<String> items, int most) {
        return enumerated("and", items, most);
    }

    /** Such as {@code a, b, c or 4 more}; the same otherwise. */
    public String or(List<String> items, int most) {
        return enumerated("or", items, most);
    }

    /** Such as {@code a, b, c and 4 more}, but {@code a, b, c} when that is all. */
    public String listed(List<String> items, int most) {
        return tooMany(items, most) ? and(items, most) : joined(items);
    }

    private static boolean tooMany(List<String> items, int most) {
        return items.size() > most + 1;
    }

    private String enumerated(String word, List<String> items, int most) {
        if (tooMany(items, most)) {
            String rest = text("list.more", number(BigDecimal.valueOf(items.size() - (long) most)));
            return text("list." + word, joined(items.subList(0, most)), rest);
        }
        int last = items.size() - 1;
        return last < 1 ? joined(items) : text("list." + word, joined(items.subList(0, last)), items.get(last));
    }

    private String joined(List<String> items) {
        return items.stream()
                .reduce((before, next) -> text("list.middle", before, next))
                .orElse("");
    }

    private static NumberFormat exact(NumberFormat format, BigDecimal number) {
        format.setMinimumFractionDigits(0);
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return format;
    }
}
