package io.fitgauge.accounts.control;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The code tables, as far as reading cells needs them. */
public interface Codes {

    /** @param code with its scheme, such as {@code NACE:58.21} */
    boolean industryExists(String code);

    /** @param code ISO 3166-1 alpha-2, upper case */
    boolean countryExists(String code);

    /** @return the code of the country of that name, compared by the contract's text rule */
    Optional<String> countryByName(String name);

    /** @param text a country's name, or its code of two or three letters in any case */
    Optional<String> countryByNameOrCode(String text);

    /** @param code ISO 4217, upper case */
    boolean currencyExists(String code);

    /**
     * @param name a currency's code, sign or name
     * @param preferred the currency that is meant by a sign that several have
     */
    Optional<String> currencyByName(String name, @Nullable String preferred);
}
