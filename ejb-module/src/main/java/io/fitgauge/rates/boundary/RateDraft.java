package io.fitgauge.rates.boundary;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one unit of a currency is to be in another.
 *
 * @param from ISO 4217, upper case
 * @param to ISO 4217, upper case; another one
 * @param day the first on which it counts; it may lie in the future
 * @param rate above 0, with up to 8 digits before the point and 10 after it
 */
public record RateDraft(@NotNull String from, @NotNull String to, @NotNull LocalDate day, @NotNull BigDecimal rate) {}
