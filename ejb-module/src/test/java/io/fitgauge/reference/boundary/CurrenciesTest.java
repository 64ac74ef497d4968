package io.fitgauge.reference.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesTest {

    private final Currencies currencies = new Currencies();

    @Test
    void currenciesInUseExist() {
        assertThat(List.of("EUR", "USD", "GBP", "CHF", "JPY", "TRY", "SEK", "PLN", "CNY", "INR", "XAF", "XCG", "BTN"))
                .allMatch(currencies::exists);
    }

    @Test
    void retiredOnesMetalsTestCodesAndOtherSpellingsDoNot() {
        assertThat(List.of("DEM", "HRK", "XXX", "XTS", "XAU", "eur", "€", "EU", "EURO", "", "ZZZ"))
                .noneMatch(currencies::exists);
    }

    @ParameterizedTest
    @CsvSource({
        "eur, , EUR",
        "€, , EUR",
        "Euro, , EUR",
        "euros, , EUR",
        "$, , USD",
        "$, CAD, CAD",
        "$, EUR, USD",
        "US$, , USD",
        "A$, , AUD",
        "kr, SEK, SEK",
        "kr, DKK, DKK",
        "kr., NOK, NOK",
        "zł, , PLN",
        "złotych, , PLN",
        "£, , GBP",
        "¥, , JPY",
        "¥, CNY, CNY",
        "Swedish kronor, , SEK",
        "US dollars, , USD",
        "svenska kronor, , SEK",
        "SFr., , CHF",
    })
    void aCurrencyIsFoundByItsCodeSignOrName(String name, String preferred, String code) {
        assertThat(currencies.byName(name, preferred)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kr", "krone", "XXX", "", "m", "billion"})
    void aSignOfSeveralCurrenciesIsNone(String name) {
        assertThat(currencies.byName(name, null)).isEmpty();
        assertThat(currencies.byName(name, "EUR")).isEmpty();
    }
}
