package io.fitgauge.reference.boundary;

import io.fitgauge.reference.control.CountryTable;
import io.fitgauge.reference.control.CurrencyNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Currencies in use: those of ISO 4217 that some country has, by their code in upper case. No retired ones, no metals
 * and no test codes. From the shipped table and not from the JDK, whose list has all of those and differs between
 * updates, and so between nodes.
 */
@ApplicationScoped
public class Currencies {

    private final Set<String> codes = CountryTable.shipped().stream()
            .flatMap(country -> country.currencies().stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Set<String>> names = CurrencyNames.byForm(codes);
    private final Map<String, String> usual = CurrencyNames.usual();

    public boolean exists(String code) {
        return codes.contains(code);
    }

    /**
     * The currency of that code, sign or name, in English, Dutch, German, Swedish or Polish, in any case.
     *
     * @param preferred the one that is meant by a sign that several have, if it has it; else {@code $} is USD
     * @return empty also when it could be several
     */
    public Optional<String> byName(String name, @Nullable String preferred) {
        String form = CurrencyNames.form(name);
        Set<String> found = names.getOrDefault(form, Set.of());
        if (preferred != null && found.contains(preferred)) {
            return Optional.of(preferred);
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.ofNullable(usual.get(form));
    }
}
