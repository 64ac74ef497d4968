package io.fitgauge.reference.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void anotherNameInBracketsBehindTheNameIsNoOtherCountry() {
        assertThat(countries.byName("United Kingdom (UK)")).contains("GB");
        assertThat(countries.byName("Germany (Deutschland)")).contains("DE");
        assertThat(countries.byName("Sweden (SWE)")).contains("SE");
        assertThat(countries.byName("Congo (Kinshasa)")).isNotEqualTo(countries.byName("Congo"));
        assertThat(countries.byName("Ireland (Northern)")).isEmpty();
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

    @ParameterizedTest
    @CsvSource({
        "Germany, DE",
        "Duitsland, DE",
        "Deutschland, DE",
        "Tyskland, DE",
        "Niemcy, DE",
        "Sweden, SE",
        "Zweden, SE",
        "Schweden, SE",
        "Sverige, SE",
        "Szwecja, SE",
        "Netherlands, NL",
        "Nederland, NL",
        "Niederlande, NL",
        "Nederländerna, NL",
        "Holandia, NL",
        "Holland, NL",
        "Poland, PL",
        "Polen, PL",
        "Polska, PL",
        "Verenigd Koninkrijk, GB",
        "Wielka Brytania, GB",
        "UK, GB",
        "USA, US",
        "U.S.A., US",
        "Vereinigte Staaten, US",
        "Verenigde Staten, US",
        "VS, US",
        "Stany Zjednoczone, US",
        "Österreich, AT",
        "Oostenrijk, AT",
        "Szwajcaria, CH",
        "Schweiz, CH",
        "Suisse, CH",
        "Suomi, FI",
        "Italia, IT",
        "España, ES",
        "Norge, NO",
        "Węgry, HU",
        "Tschechien, CZ",
        "Turkey, TR",
        "Turkije, TR",
        "England, GB",
    })
    void aCountryIsFoundByItsNameInFiveLanguagesAndItsOwn(String name, String code) {
        assertThat(countries.byName(name)).contains(code);
    }

    @Test
    void aNameOrACodeInAnyCaseIsTakenWhereEitherIsAskedFor() {
        assertThat(countries.byNameOrCode("nl")).contains("NL");
        assertThat(countries.byNameOrCode("DEU")).contains("DE");
        assertThat(countries.byNameOrCode("UK")).contains("GB");
        assertThat(countries.byNameOrCode("Schweden")).contains("SE");
        assertThat(countries.byNameOrCode("XX")).isEmpty();
    }

    @Test
    void codesAndUnknownNamesAreNoNames() {
        assertThat(List.of("NL", "NLD", "US", "Atlantis", "", "the", "Korea"))
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
