package io.fitgauge.language;

import com.ibm.icu.text.DateFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of months, in full and short, in the languages of files: from CLDR. */
public final class MonthNames {

    private static final Pattern WORD = Pattern.compile("\\p{L}+\\.?");
    private static final Map<String, Map<String, Month>> BY_LANGUAGE = byLanguage();

    private MonthNames() {}

    /**
     * A text with its months in English.
     *
     * @param style how they are to be written
     * @param language the one they are probably in; a name that it has not, another language may have
     */
    public static String inEnglish(String text, TextStyle style, Locale language) {
        Matcher words = WORD.matcher(text);
        StringBuilder result = new StringBuilder();
        while (words.find()) {
            String written = find(words.group(), language)
                    .map(month -> month.getDisplayName(style, Locale.ENGLISH))
                    .orElse(words.group());
            words.appendReplacement(result, Matcher.quoteReplacement(written));
        }
        return words.appendTail(result).toString();
    }

    /** @param word in any case, with or without a point behind it */
    public static Optional<Month> find(String word, Locale language) {
        String form = form(word);
        Month here = BY_LANGUAGE.getOrDefault(language.getLanguage(), Map.of()).get(form);
        return here != null
                ? Optional.of(here)
                : BY_LANGUAGE.values().stream()
                        .filter(names -> names.containsKey(form))
                        .map(names -> names.get(form))
                        .distinct()
                        .reduce((one, other) -> one == other ? one : null);
    }

    private static Map<String, Map<String, Month>> byLanguage() {
        Map<String, Map<String, Month>> names = new HashMap<>();
        FileLanguages.all().forEach(language -> names.put(language.getLanguage(), names(language)));
        return Map.copyOf(names);
    }

    private static Map<String, Month> names(Locale language) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(language);
        Map<String, Month> months = new HashMap<>(Map.of());
        for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
            for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
                String[] written = symbols.getMonths(context, width);
                for (Month month : Month.values()) {
                    months.putIfAbsent(form(written[month.ordinal()]), month);
                }
            }
        }
        months.putIfAbsent("sept", Month.SEPTEMBER);
        return Map.copyOf(months);
    }

    private static String form(String word) {
        return word.replace(".", "").toLowerCase(Locale.ROOT);
    }
}
