package io.fitgauge.rates.entity;

import java.time.LocalDate;

/**
 * Where a rate stands among others; a tenant has one in each place.
 *
 * @param from ISO 4217
 * @param to ISO 4217
 * @param day the first on which it counts
 */
public record Place(String from, String to, LocalDate day) {}
