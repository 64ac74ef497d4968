package io.fitgauge.focus.boundary;

import io.fitgauge.accounts.boundary.CountedDeal;
import io.fitgauge.accounts.boundary.Money;
import io.fitgauge.fit.Rates;
import io.fitgauge.focus.control.ClosedDeal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Reads deals as figures take them: in one currency. */
record DealValue(String currency, Rates rates) {

    ClosedDeal of(CountedDeal deal) {
        Money amount = deal.amount();
        return new ClosedDeal(
                deal.won(),
                amount != null,
                amount == null ? null : converted(amount, deal.closedOn()),
                days(deal.openedOn(), deal.closedOn()),
                deal.referred());
    }

    private @Nullable BigDecimal converted(Money amount, @Nullable LocalDate on) {
        if (amount.currency().equals(currency)) {
            return amount.amount();
        }
        return on == null
                ? null
                : rates.rate(amount.currency(), currency, on)
                        .map(amount.amount()::multiply)
                        .orElse(null);
    }

    private static @Nullable Long days(@Nullable LocalDate opened, @Nullable LocalDate closed) {
        return opened == null || closed == null ? null : ChronoUnit.DAYS.between(opened, closed);
    }
}
