package io.fitgauge.rates.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.rates.entity.Place;
import io.fitgauge.reference.boundary.Currencies;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);

    private final RateCheck check = new RateCheck(new Currencies());

    @ParameterizedTest
    @ValueSource(strings = {"0.0000000001", "99999999.9999999999", "1E+7", "1.10000000000000", "4.2715"})
    void aRateHasUpToEighteenDigits(String rate) {
        assertThat(check.place(new RateDraft("USD", "EUR", DAY, new BigDecimal(rate))))
                .isEqualTo(new Place("USD", "EUR", DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "/rate, USD, EUR, 2026-05-31, 0",
        "/rate, USD, EUR, 2026-05-31, -1",
        "/rate, USD, EUR, 2026-05-31, 0E-999999999",
        "/rate, USD, EUR, 2026-05-31, 100000000",
        "/rate, USD, EUR, 2026-05-31, 1E+999999999",
        "/rate, USD, EUR, 2026-05-31, 0.00000000001",
        "/rate, USD, EUR, 2026-05-31, 1E-999999999",
        "/from, usd, EUR, 2026-05-31, 1",
        "/from, XAU, EUR, 2026-05-31, 1",
        "/to,   USD, '',  2026-05-31, 1",
        "/to,   USD, USD, 2026-05-31, 1",
        "/day,  USD, EUR, 1969-12-31, 1",
        "/day,  USD, EUR, +10000-01-01, 1"
    })
    void everyFaultNamesItsField(String pointer, String from, String to, LocalDate day, BigDecimal rate) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> check.place(new RateDraft(from, to, day, rate)))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly(pointer));
    }
}
