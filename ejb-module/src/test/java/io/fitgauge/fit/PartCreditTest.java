package io.fitgauge.fit;

import static io.fitgauge.fit.Conditions.euros;
import static io.fitgauge.fit.Conditions.num;
import static io.fitgauge.fit.Conditions.number;
import static io.fitgauge.fit.Conditions.test;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartCreditTest {

    @ParameterizedTest
    @CsvSource({"45, 500", "42.5, 250", "550, 500", "525, 750"})
    void creditFallsEvenlyWithTheGapToTheNearerBound(String value, int degree) {
        assertThat(test(number("50", "500", "0.2"), num(value))).isEqualTo(new Outcome(Verdict.PARTIAL, degree));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40", "39.999999", "0", "-50", "600", "600.000001"})
    void aGapAsWideAsTheToleranceIsAMiss(String value) {
        assertThat(test(number("50", "500", "0.2"), num(value))).isEqualTo(Outcome.MISS);
    }

    @ParameterizedTest
    @CsvSource({"3.000999, 500", "3.001, 500", "3.001001, 499", "3.003, 499"})
    void creditIsRoundedHalfUp(String value, int degree) {
        // The gap is the value less 2, the width is 2: 3.001 earns 499.5, and 3.003 earns 498.5.
        assertThat(test(number(null, "2", "1"), num(value)).degree()).isEqualTo(degree);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.001", "2.000001"})
    void creditThatRoundsToAllIsKeptBelowIt(String value) {
        assertThat(test(number(null, "2", "1"), num(value))).isEqualTo(new Outcome(Verdict.PARTIAL, 999));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.999", "3.9991", "3.999999"})
    void creditThatRoundsToNothingIsKeptAboveIt(String value) {
        assertThat(test(number(null, "2", "1"), num(value))).isEqualTo(new Outcome(Verdict.PARTIAL, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.000001", "-1"})
    void aBoundOfZeroGivesNoPartCredit(String value) {
        assertThat(test(number("0", "10", "1"), num(value))).isEqualTo(Outcome.MISS);
    }

    @Test
    void theOtherBoundStillGivesPartCreditWhenOneIsZero() {
        assertThat(test(number("0", "10", "1"), num("15"))).isEqualTo(new Outcome(Verdict.PARTIAL, 500));
    }

    @Test
    void aNegativeBoundIsAsWideAsItsAmount() {
        assertThat(test(number("-10", "-5", "0.5"), num("-12.5"))).isEqualTo(new Outcome(Verdict.PARTIAL, 500));
        assertThat(test(number("-10", "-5", "0.5"), num("-4"))).isEqualTo(new Outcome(Verdict.PARTIAL, 600));
    }

    @Test
    void withoutToleranceOutsideIsAMiss() {
        assertThat(test(number("50", null, null), num("49.999999"))).isEqualTo(Outcome.MISS);
    }

    @Test
    void moneyGetsPartCreditToo() {
        var money = new AttributeValue.Money(new BigDecimal("9500"), "EUR");

        assertThat(test(euros("10000", null, "0.1"), money)).isEqualTo(new Outcome(Verdict.PARTIAL, 500));
    }

    @Test
    void theLargestAndFinestNumbersStayExact() {
        String bound = "999999999999999999.999999";

        assertThat(test(number(null, bound, "0.000001"), num("1000000000000000000")))
                .isEqualTo(new Outcome(Verdict.PARTIAL, 999));
    }
}
