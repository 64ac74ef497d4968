package io.fitgauge.accounts.control;

import java.util.Optional;

/** The code tables, as far as reading cells needs them. */
public interface Codes {

    /** @param code with its scheme, such as {@code NACE:58.21} */
    boolean industryExists(String code);

    /** @param code ISO 3166-1 alpha-2, upper case */
    boolean countryExists(String code);

    /** @return the code of the country of that name, compared by the contract's text rule */
    Optional<String> countryByName(String name);
}
