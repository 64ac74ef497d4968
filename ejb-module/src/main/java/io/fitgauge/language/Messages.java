package io.fitgauge.language;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.Type;
import com.ibm.icu.text.ListFormatter.Width;
import com.ibm.icu.text.MessageFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/**
 * Texts in one language, and values as its readers write them. Patterns are ICU's MessageFormat: an apostrophe is
 * written once, unless a brace follows it.
 */
public final class Messages {

    private static final String OWN = "io.fitgauge.language.messages";

    /** The machine's own language is nobody's. */
    private static final Control NO_OTHER_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** No comma before "and", whatever region. */
    private static final Locale ENGLISH_LISTS = Locale.forLanguageTag("en-001");

    private final Locale locale;
    private final WrittenValues written;
    private final ResourceBundle own;
    private final ResourceBundle texts;
    private final Map<String, MessageFormat> read = new HashMap<>();

    private Messages(Locale locale, String bundle) {
        this.locale = locale;
        this.written = new WrittenValues(locale);
        this.own = bundle(OWN, locale);
        this.texts = OWN.equals(bundle) ? own : bundle(bundle, locale);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Messages.class.getClassLoader(), NO_OTHER_LANGUAGE);
    }

    /** @param wanted any; the best spoken language is taken for it */
    public static Messages of(Locale wanted) {
        return of(wanted, OWN);
    }

    /**
     * The texts of a room.
     *
     * @param wanted any; the best spoken language is taken for it
     * @param bundle such as {@code io.fitgauge.icps.words}
     * @throws MissingResourceException when there is no such bundle
     */
    public static Messages of(Locale wanted, String bundle) {
        return new Messages(Languages.best(wanted), bundle);
    }

    /** The language that the texts are in, with the region that values are written for. */
    public Locale locale() {
        return locale;
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * @param values of {@code {0}}, {@code {1}} and so on: texts, already written for the reader
     * @throws MissingResourceException when there is no such text
     */
    public String text(String key, String... values) {
        return format(texts, key, values);
    }

    /**
     * @param values by the names in the pattern: texts already written for the reader, and numbers that choose a plural
     * @throws MissingResourceException when there is no such text
     */
    public String text(String key, Map<String, ?> values) {
        return format(texts, key, values);
    }

    private synchronized String format(ResourceBundle bundle, String key, Object values) {
        return read.computeIfAbsent(
                        bundle == own ? "own:" + key : key, unused -> new MessageFormat(bundle.getString(key), locale))
                .format(values);
    }

    /** All its digits, such as {@code 1995}, {@code 12.5} or {@code 1,250,000}. */
    public String number(BigDecimal number) {
        return written.number(number);
    }

    /**
     * All its digits, such as {@code €1,000,000} or {@code $12.50}; a part of a whole has the currency's usual digits
     * at least.
     *
     * @param currency ISO 4217
     */
    public String money(BigDecimal amount, String currency) {
        return written.money(amount, currency);
    }

    /** Such as {@code May 31, 2024} or {@code 31.05.2024}. */
    public String day(LocalDate day) {
        return written.day(day);
    }

    /** Within a sentence, such as {@code May 31, 2024} or {@code 31. Mai 2024}. */
    public String longDay(LocalDate day) {
        return written.longDay(day);
    }

    /**
     * Money as it is said: {@code 1.5 million euros}; below a million as {@link #money}.
     *
     * @param currency ISO 4217
     */
    public String moneyInWords(BigDecimal amount, String currency) {
        return written.moneyInWords(amount, currency);
    }

    /** A number as it is said: {@code 1.5 million}; below a million as {@link #number}. */
    public String numberInWords(BigDecimal number) {
        return written.numberInWords(number);
    }

    /** Whether the amount has few enough digits to be said; so is none. */
    public boolean isShort(@Nullable BigDecimal amount) {
        return amount == null || WrittenValues.isShort(amount);
    }

    /** What somebody else wrote, in the language's quotation marks. */
    public String quoted(String text) {
        return format(own, "quoted", new Object[] {text});
    }

    public String yesOrNo(boolean yes) {
        return format(own, yes ? "yes" : "no", Map.of());
    }

    /**
     * Such as {@code a, b, c and 4 more}.
     *
     * @param most how many items are named when there are more; one more is named before it says "1 more"
     */
    public String and(List<String> items, int most) {
        return enumerated(Type.AND, items, most);
    }

    /** Such as {@code a, b, c or 4 more}; the same otherwise. */
    public String or(List<String> items, int most) {
        return enumerated(Type.OR, items, most);
    }

    /** Such as {@code a, b, c and 4 more}, but {@code a, b, c} when that is all. */
    public String listed(List<String> items, int most) {
        return tooMany(items, most) ? and(items, most) : joined(items);
    }

    private static boolean tooMany(List<String> items, int most) {
        return items.size() > most + 1;
    }

    private String enumerated(Type kind, List<String> items, int most) {
        ListFormatter lists = ListFormatter.getInstance(
                Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH_LISTS : locale, kind, Width.WIDE);
        if (!tooMany(items, most)) {
            return lists.format(items);
        }
        List<String> shortened = new ArrayList<>(items.subList(0, most));
        String rest = number(BigDecimal.valueOf(items.size() - (long) most));
        shortened.add(format(own, "list.more", new Object[] {rest}));
        return lists.format(shortened);
    }

    private String joined(List<String> items) {
        return items.stream()
                .reduce((before, next) -> format(own, "list.middle", new Object[] {before, next}))
                .orElse("");
    }
}
