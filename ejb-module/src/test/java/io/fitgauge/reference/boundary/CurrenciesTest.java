package io.fitgauge.reference.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
