package io.fitgauge.reference.control;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import io.fitgauge.language.FileLanguages;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What countries are called: the shipped English names and some common ones beside them; then, where they leave no
 * doubt, CLDR's in the languages of files and in the country's own language.
 */
public final class CountryNames {

    private CountryNames() {}

    /**
     * The code by the form of the name.
     *
     * @param form in which names are compared
     * @throws IllegalStateException when a shipped name is that of two countries
     */
    public static Map<String, String> byForm(List<Country> countries, UnaryOperator<String> form) {
        Map<String, String> codes = new HashMap<>();
        for (Country country : countries) {
            shipped(country).map(form).forEach(name -> {
                String other = codes.putIfAbsent(name, country.code());
                if (other != null && !other.equals(country.code())) {
                    throw new IllegalStateException(name + " is the name of " + other + " and " + country.code());
                }
            });
        }
        ShippedFile.csv("country-aliases.csv")
                .forEach(alias -> codes.putIfAbsent(form.apply(alias.getField("name")), alias.getField("alpha2")));
        clear(countries, form).forEach(codes::putIfAbsent);
        return Map.copyOf(codes);
    }

    private static Stream<String> shipped(Country country) {
        return Stream.concat(Stream.of(country.name()), country.otherNames().stream());
    }

    private static Map<String, String> clear(List<Country> countries, UnaryOperator<String> form) {
        Map<String, Set<String>> codes = new HashMap<>();
        for (Country country : countries) {
            translated(country.code())
                    .filter(name -> !name.equals(country.code()))
                    .forEach(name -> codes.computeIfAbsent(form.apply(name), unused -> new HashSet<>())
                            .add(country.code()));
        }
        Map<String, String> clear = new HashMap<>();
        codes.forEach((name, of) -> {
            if (of.size() == 1) {
                clear.put(name, of.iterator().next());
            }
        });
        return clear;
    }

    private static Stream<String> translated(String code) {
        ULocale own = ULocale.addLikelySubtags(new ULocale("und", code));
        Stream<ULocale> languages = Stream.concat(FileLanguages.all().stream().map(ULocale::forLocale), Stream.of(own));
        return languages.flatMap(language -> Stream.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)
                .map(length -> LocaleDisplayNames.getInstance(language, length).regionDisplayName(code)));
    }
}
