package io.fitgauge.reference.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountriesTest {

    private final Countries countries = new Countries();

    @Test
    void theCountriesAreThoseOfIso3166() {
        assertThat(countries.list())
                .hasSize(249)
                .extracting(CountryView::code)
                .containsExactlyElementsOf(
                        Set.of(Locale.getISOCountries()).stream().sorted().toList());
        assertThat(countries.list())
                .extracting(CountryView::alpha3)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z]{3}"));
    }

    @Test
    void namibiaIsACountryAndNotAMissingValue() {
        assertThat(countries.exists("NA")).isTrue();
        assertThat(countries.byName("Namibia")).contains("NA");
        assertThat(countries.list()).contains(new CountryView("NA", "NAM", "Namibia", "NAD", "Africa"));
    }

    @Test
    void onlyTheCodeInUpperCaseExists() {
        assertThat(countries.exists("NL")).isTrue();
        assertThat(List.of("nl", "NLD", "XX", "UK", " NL", "")).noneMatch(countries::exists);
    }

    @Test
    void everyCountryIsFoundByTheNameItIsListedUnder() {
        assertThat(countries.list()).allSatisfy(country -> assertThat(countries.byName(country.name()))
                .contains(country.code()));
    }

    @Test
    void aCountryIsFoundByItsShortFormalAndCommonNames() {
        assertThat(countries.byName("netherlands")).contains("NL");
        assertThat(countries.byName(" The\u00a0 Netherlands ")).contains("NL");
        assertThat(countries.byName("Kingdom of the Netherlands")).contains("NL");
        assertThat(countries.byName("United States")).contains("US");
        assertThat(countries.byName("the United States of America")).contains("US");
        assertThat(countries.byName("United Kingdom")).contains("GB");
        assertThat(countries.byName("South Korea")).contains("KR");
        assertThat(countries.byName("Korea (the Democratic People's Republic of)"))
                .contains("KP");
        assertThat(countries.byName("Côte d'Ivoire")).contains("CI");
        assertThat(countries.byName("Czech Republic")).contains("CZ");
        assertThat(countries.byName("Holy See")).contains("VA");
        assertThat(countries.byName("TÜRKİYE")).isEmpty();
        assertThat(countries.byName("TÜRKIYE")).contains("TR");
    }

    @Test
    void codesAndUnknownNamesAreNoNames() {
        assertThat(List.of("NL", "NLD", "US", "USA", "Atlantis", "", "the", "Korea"))
                .allSatisfy(name -> assertThat(countries.byName(name)).isEmpty());
    }

    @Test
    void whereSeveralCurrenciesAreUsedTheCountrysOwnIsShown() {
        assertThat(countries.list())
                .contains(new CountryView("BT", "BTN", "Bhutan", "BTN", "Asia"))
                .contains(new CountryView("TR", "TUR", "Türkiye", "TRY", "Asia"))
                .contains(new CountryView("AQ", "ATA", "Antarctica", null, null));
    }
}
