package io.fitgauge.fit;

import static io.fitgauge.fit.AccountBuilder.anAccount;
import static io.fitgauge.fit.Conditions.TODAY;
import static io.fitgauge.fit.Conditions.euros;
import static io.fitgauge.fit.IcpBuilder.anIcp;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesTest {

    private static final DatedRates DOLLARS = new DatedRates()
            .add("USD", "EUR", "2026-01-01", "0.5")
            .add("USD", "EUR", "2026-05-31", "0.9")
            .add("USD", "EUR", "2026-06-01", "2");

    @Test
    void moneyInTheCriterionsCurrencyNeedsNoRate() {
        assertThat(verdict(TODAY, "1000", "EUR", Rates.NONE)).isEqualTo(Verdict.MATCH);
    }

    @Test
    void moneyInTheCriterionsCurrencyIsNotConverted() {
        Rates absurd = (from, to, on) -> Optional.of(BigDecimal.ZERO);

        assertThat(verdict(TODAY, "1000", "EUR", absurd)).isEqualTo(Verdict.MATCH);
    }

    @Test
    void moneyWithoutARateIsUnknown() {
        assertThat(verdict(TODAY, "1000", "USD", Rates.NONE)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void anInverseRateIsNoRate() {
        Rates inverse = new DatedRates().add("EUR", "USD", "2026-01-01", "2");

        assertThat(verdict(TODAY, "1000", "USD", inverse)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void twoRatesThatMeetAreNoRate() {
        Rates crossing = new DatedRates().add("USD", "GBP", "2026-01-01", "1").add("GBP", "EUR", "2026-01-01", "1");

        assertThat(verdict(TODAY, "1000", "USD", crossing)).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 9999, UNKNOWN",
        "2026-01-01, 2000, MATCH",
        "2026-01-01, 1999.999999, MISS",
        "2026-05-30, 1200, MISS",
        "2026-05-31, 1200, MATCH",
        "2026-06-01, 500, MATCH",
        "2027-01-01, 500, MATCH"
    })
    void theLatestRateOnOrBeforeTheScoringDayCounts(LocalDate on, String amount, Verdict expected) {
        assertThat(verdict(on, amount, "USD", DOLLARS)).isEqualTo(expected);
    }

    @Test
    void theConvertedAmountIsNotRounded() {
        Rates fine = new DatedRates().add("USD", "EUR", "2026-01-01", "0.9999999999");

        assertThat(verdict(TODAY, "1000", "USD", fine)).isEqualTo(Verdict.MISS);
        assertThat(verdict(TODAY, "1000.000001", "USD", fine)).isEqualTo(Verdict.MATCH);
    }

    @Test
    void partCreditIsTakenFromTheConvertedAmount() {
        ScoringModel icp = anIcp().scoring(1, euros("1000", null, "0.2")).build();

        Score score = icp.score(anAccount().money("c1", "1000", "USD").build(), TODAY, DOLLARS);

        assertThat(score.findings()).containsExactly(new Finding("c1", Verdict.PARTIAL, 500));
    }

    private static Verdict verdict(LocalDate on, String amount, String currency, Rates rates) {
        ScoringModel icp = anIcp().scoring(1, euros("1000", null, null)).build();
        Attributes account = anAccount().money("c1", amount, currency).build();
        return icp.score(account, on, rates).findings().get(0).verdict();
    }
}
