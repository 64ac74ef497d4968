package io.fitgauge.reference.boundary;

import io.fitgauge.reference.control.CountryTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;

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

    public boolean exists(String code) {
        return codes.contains(code);
    }
}
