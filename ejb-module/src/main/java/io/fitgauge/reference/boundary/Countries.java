package io.fitgauge.reference.boundary;

import io.fitgauge.fit.ComparableText;
import io.fitgauge.reference.control.Country;
import io.fitgauge.reference.control.CountryNames;
import io.fitgauge.reference.control.CountryTable;
import io.fitgauge.reference.control.Places;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The 249 countries of ISO 3166-1, by their alpha-2 code in upper case. */
@ApplicationScoped
public class Countries {

    private final List<CountryView> views =
            CountryTable.shipped().stream().map(Countries::view).toList();
    private final Map<String, CountryView> byCode =
            views.stream().collect(Collectors.toUnmodifiableMap(CountryView::code, Function.identity()));
    private final Map<String, String> codesByName = CountryNames.byForm(CountryTable.shipped(), Countries::form);

    public boolean exists(String code) {
        return byCode.containsKey(code);
    }

    public Optional<CountryView> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * What the country is called.
     *
     * @param code alpha-2
     * @return in English as the list has it, in other languages as CLDR has it; none for no country
     */
    public Optional<String> name(String code, Locale language) {
        return find(code)
                .map(country -> Locale.ENGLISH.getLanguage().equals(language.getLanguage())
                        ? country.name()
                        : Places.name(code, language));
    }

    /**
     * Where companies of the country are.
     *
     * @param code alpha-2
     * @return none for no country, and where the language inflects names and this one's form is not known
     */
    public Optional<Place> place(String code, Locale language) {
        return find(code)
                .flatMap(country -> Places.find(country.code(), language))
                .map(found -> new Place(found.preposition(), found.name()));
    }

    /**
     * The country that goes by this name: short, formal or common, in English, Dutch, German, Swedish, Polish or its
     * own language, compared by the contract's text rule, with or without "the", with a straight or a curly apostrophe,
     * and with another of its names, or its code, in brackets behind it.
     * Codes are no names.
     *
     * @return alpha-2
     */
    public Optional<String> byName(String name) {
        String form = form(name);
        return Optional.ofNullable(codesByName.get(form)).or(() -> byBothNames(form));
    }

    /** {@code United Kingdom (UK)}; but {@code Congo (Kinshasa)} is not what it begins with. */
    private Optional<String> byBothNames(String form) {
        int note = form.indexOf(" (");
        if (note < 0 || !form.endsWith(")")) {
            return Optional.empty();
        }
        Optional<String> code = Optional.ofNullable(codesByName.get(form.substring(0, note)));
        return code.equals(byNameOrCode(form.substring(note + 2, form.length() - 1))) ? code : Optional.empty();
    }

    /** @param text a name, or a code of two or three letters in any case */
    public Optional<String> byNameOrCode(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return views.stream()
                .filter(country ->
                        country.code().equals(code) || country.alpha3().equals(code))
                .map(CountryView::code)
                .findFirst()
                .or(() -> byName(text));
    }

    /** @return by code */
    public List<CountryView> list() {
        return views;
    }

    private static String form(String name) {
        String comparable = ComparableText.of(name).replace('’', '\'');
        return comparable.startsWith("the ") ? comparable.substring("the ".length()) : comparable;
    }

    private static CountryView view(Country country) {
        return new CountryView(
                country.code(),
                country.alpha3(),
                country.name(),
                country.currencies().stream().findFirst().orElse(null),
                country.region());
    }
}
