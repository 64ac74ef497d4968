package io.fitgauge.focus.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitgauge.accounts.boundary.CountedDeal;
import io.fitgauge.accounts.boundary.Money;
import io.fitgauge.fit.Rates;
import io.fitgauge.focus.control.ClosedDeal;
import io.fitgauge.refusal.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DealValueTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 1, 15);
    private static final LocalDate CLOSED = LocalDate.of(2026, 3, 1);

    /** A dollar is worth as many tenths of a euro as the month says. */
    private static final Rates RATES = (from, to, on) -> from.equals("USD") && to.equals("EUR")
            ? Optional.of(BigDecimal.valueOf(on.getMonthValue(), 1))
            : Optional.empty();

    private final DealValue value = new DealValue("EUR", RATES);

    @Test
    void anotherCurrencyIsConvertedByTheRateOfTheClosingDay() {
        assertThat(value.of(won("USD", CLOSED)).amount()).isEqualByComparingTo("300");
        assertThat(value.of(won("EUR", CLOSED)).amount()).isEqualByComparingTo("1000");
    }

    @Test
    void withoutARateOrADayThereIsNoAmountThoughOneIsSaid() {
        assertThat(value.of(won("PLN", CLOSED))).isEqualTo(new ClosedDeal(true, true, null, 45L, false));
        assertThat(value.of(won("USD", null))).isEqualTo(new ClosedDeal(true, true, null, null, false));
        assertThat(value.of(won("EUR", null)).amount()).isEqualByComparingTo("1000");
    }

    @Test
    void aPeriodHoldsBothItsEndsAndNoUnknownDay() {
        FocusPeriod period = new FocusPeriod(OPENED, CLOSED);

        assertThat(period.holds(OPENED)).isTrue();
        assertThat(period.holds(CLOSED)).isTrue();
        assertThat(period.holds(CLOSED.plusDays(1))).isFalse();
        assertThat(period.holds(OPENED.minusDays(1))).isFalse();
        assertThat(period.holds(null)).isFalse();
        assertThat(new FocusPeriod(null, CLOSED).holds(LocalDate.MIN)).isTrue();
        assertThat(FocusPeriod.ALL.holds(null)).isTrue();
    }

    @Test
    void aPeriodEndsNoEarlierThanItBegins() {
        assertThatThrownBy(() -> new FocusPeriod(CLOSED, OPENED)).isInstanceOf(Refusal.class);
    }

    private static CountedDeal won(String currency, @Nullable LocalDate closedOn) {
        return new CountedDeal(
                UUID.randomUUID(),
                UUID.randomUUID(),
                true,
                false,
                new Money(new BigDecimal("1000"), currency),
                OPENED,
                closedOn,
                false);
    }
}
