package io.fitgauge.reference.control;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country of ISO 3166-1.
 *
 * @param code alpha-2
 * @param otherNames what else it is called in English
 * @param currencies ISO 4217, the country's own first; may be empty
 * @param region the UN's continental region; Antarctica has none
 */
public record Country(
        String code,
        String alpha3,
        String name,
        List<String> otherNames,
        List<String> currencies,
        @Nullable String region) {

    public Country {
        otherNames = List.copyOf(otherNames);
        currencies = List.copyOf(currencies);
    }
}
