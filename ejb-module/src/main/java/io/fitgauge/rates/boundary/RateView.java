package io.fitgauge.rates.boundary;

import io.fitgauge.rates.entity.ExchangeRate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one unit of a currency is in another, from a day on.
 *
 * @param rate without trailing zeros
 */
public record RateView(
        UUID id, String from, String to, LocalDate day, BigDecimal rate, Instant createdAt, Instant updatedAt) {

    static RateView of(ExchangeRate rate) {
        BigDecimal plain = rate.rate().stripTrailingZeros();
        return new RateView(
                rate.id(),
                rate.place().from(),
                rate.place().to(),
                rate.place().day(),
                plain.scale() < 0 ? plain.setScale(0) : plain,
                rate.createdAt(),
                rate.updatedAt());
    }
}
