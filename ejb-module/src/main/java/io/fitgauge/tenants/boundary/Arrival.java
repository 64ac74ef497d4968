package io.fitgauge.tenants.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * A tenant that comes from elsewhere, with its id and its name there. No agency comes with it.
 *
 * @param kind {@code AGENCY} or {@code CLIENT}
 */
public record Arrival(
        UUID id,
        String slug,
        String name,
        String kind,
        String locale,
        String timeZone,
        String currency,
        Instant createdAt) {}
