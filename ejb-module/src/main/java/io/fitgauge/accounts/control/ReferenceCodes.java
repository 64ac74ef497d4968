package io.fitgauge.accounts.control;

import io.fitgauge.reference.boundary.Countries;
import io.fitgauge.reference.boundary.Currencies;
import io.fitgauge.reference.boundary.Industries;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The code tables that the product ships. */
public class ReferenceCodes implements Codes {

    private final Industries industries;
    private final Countries countries;
    private final Currencies currencies;

    @Inject
    ReferenceCodes(Industries industries, Countries countries, Currencies currencies) {
        this.industries = industries;
        this.countries = countries;
        this.currencies = currencies;
    }

    @Override
    public boolean industryExists(String code) {
        return industries.exists(code);
    }

    @Override
    public boolean countryExists(String code) {
        return countries.exists(code);
    }

    @Override
    public Optional<String> countryByName(String name) {
        return countries.byName(name);
    }

    @Override
    public Optional<String> countryByNameOrCode(String text) {
        return countries.byNameOrCode(text);
    }

    @Override
    public boolean currencyExists(String code) {
        return currencies.exists(code);
    }

    @Override
    public Optional<String> currencyByName(String name, @Nullable String preferred) {
        return currencies.byName(name, preferred);
    }
}
