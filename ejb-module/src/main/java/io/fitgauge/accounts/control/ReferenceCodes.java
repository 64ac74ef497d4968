package io.fitgauge.accounts.control;

import io.fitgauge.reference.boundary.Countries;
import io.fitgauge.reference.boundary.Industries;
import jakarta.inject.Inject;
import java.util.Optional;

/** The code tables that the product ships. */
public class ReferenceCodes implements Codes {

    private final Industries industries;
    private final Countries countries;

    @Inject
    ReferenceCodes(Industries industries, Countries countries) {
        this.industries = industries;
        this.countries = countries;
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
}
