package io.fitgauge.reference.boundary;

import org.jspecify.annotations.Nullable;

/**
 * A country as clients see it.
 *
 * @param code ISO 3166-1 alpha-2, as accounts and criteria name it
 * @param name in English
 * @param currency ISO 4217, the country's own where several are used
 * @param region the UN's continental region
 */
public record CountryView(
        String code, String alpha3, String name, @Nullable String currency, @Nullable String region) {}
