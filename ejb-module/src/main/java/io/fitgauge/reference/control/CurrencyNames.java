package io.fitgauge.reference.control;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import io.fitgauge.language.FileLanguages;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What currencies are called: their codes, and CLDR's signs and names in the languages of files. */
public final class CurrencyNames {

    private static final int[] STYLES = {
        Currency.SYMBOL_NAME, Currency.NARROW_SYMBOL_NAME, Currency.VARIANT_SYMBOL_NAME, Currency.LONG_NAME
    };
    private static final String[] PLURALS = {"one", "few", "many", "other"};

    private CurrencyNames() {}

    /** @return the codes by {@link #form}; a sign such as {@code kr} is that of several */
    public static Map<String, Set<String>> byForm(Collection<String> codes) {
        Map<String, Set<String>> names = new HashMap<>();
        for (String code : codes) {
            names(code).forEach(name -> names.computeIfAbsent(form(name), unused -> new TreeSet<>())
                    .add(code));
        }
        ShippedFile.csv("currency-aliases.csv")
                .forEach(alias -> names.computeIfAbsent(form(alias.getField("name")), unused -> new TreeSet<>())
                        .add(alias.getField("code")));
        return Map.copyOf(names);
    }

    /** @return what a sign means when nothing else is said: the dollar of the United States */
    public static Map<String, String> usual() {
        Map<String, String> usual = new HashMap<>();
        ShippedFile.csv("currency-aliases.csv").stream()
                .filter(alias -> alias.getField("usual").equals("yes"))
                .forEach(alias -> usual.put(form(alias.getField("name")), alias.getField("code")));
        return Map.copyOf(usual);
    }

    public static String form(String name) {
        return name.replaceAll("[\\p{Z}.]", "").toLowerCase(Locale.ROOT);
    }

    private static Stream<String> names(String code) {
        Currency currency = Currency.getInstance(code);
        return Stream.concat(
                Stream.of(code),
                FileLanguages.all().stream()
                        .map(ULocale::forLocale)
                        .flatMap(language -> Stream.concat(
                                IntStream.of(STYLES).mapToObj(style -> currency.getName(language, style, null)),
                                Stream.of(PLURALS)
                                        .map(plural ->
                                                currency.getName(language, Currency.PLURAL_LONG_NAME, plural, null)))));
    }
}
