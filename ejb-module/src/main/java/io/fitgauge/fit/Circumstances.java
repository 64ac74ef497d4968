package io.fitgauge.fit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a score depends on beside the account.
 *
 * @param on the scoring day
 */
public record Circumstances(LocalDate on, Rates rates) {

    /** @return the unrounded amount in that currency; empty when there is no rate */
    Optional<BigDecimal> convert(AttributeValue.Money money, String currency) {
        return money.currency().equals(currency)
                ? Optional.of(money.amount())
                : rates.rate(money.currency(), currency, on).map(money.amount()::multiply);
    }
}
