package io.fitgauge.reference.boundary;

import io.fitgauge.fit.ComparableText;
import io.fitgauge.reference.control.Country;
import io.fitgauge.reference.control.CountryTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The 249 countries of ISO 3166-1, by their alpha-2 code in upper case. */
@ApplicationScoped
public class Countries {

    private final List<CountryView> views =
            CountryTable.shipped().stream().map(Countries::view).toList();
    private final Map<String, CountryView> byCode =
            views.stream().collect(Collectors.toUnmodifiableMap(CountryView::code, Function.identity()));
    private final Map<String, String> codesByName = byName(CountryTable.shipped());

    public boolean exists(String code) {
        return byCode.containsKey(code);
    }

    public Optional<CountryView> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The country that goes by this English name: short, formal or common, compared by the contract's text rule, with
     * or without "the", with a straight or a curly apostrophe. Codes are no names.
     *
     * @return alpha-2
     */
    public Optional<String> byName(String name) {
        return Optional.ofNullable(codesByName.get(form(name)));
    }

    /** @return by code */
    public List<CountryView> list() {
        return views;
    }

    private static Map<String, String> byName(List<Country> countries) {
        Map<String, String> codes = new HashMap<>();
        for (Country country : countries) {
            names(country).map(Countries::form).forEach(name -> {
                String other = codes.putIfAbsent(name, country.code());
                if (other != null && !other.equals(country.code())) {
                    throw new IllegalStateException(name + " is the name of " + other + " and " + country.code());
                }
            });
        }
        return Map.copyOf(codes);
    }

    private static Stream<String> names(Country country) {
        return Stream.concat(Stream.of(country.name()), country.otherNames().stream());
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
