package io.fitgauge.tenants.boundary;

import io.fitgauge.tenants.entity.Tenant;
import java.time.Instant;
import java.util.UUID;

/**
 * A tenant as its people see it.
 *
 * @param kind {@code AGENCY} or {@code CLIENT}
 * @param locale BCP 47
 * @param timeZone IANA
 * @param currency ISO 4217
 */
public record TenantView(
        UUID id,
        String slug,
        String name,
        String kind,
        String locale,
        String timeZone,
        String currency,
        Instant createdAt) {

    static TenantView of(Tenant tenant) {
        return new TenantView(
                tenant.key().id(),
                tenant.slug(),
                tenant.name(),
                tenant.kind().name(),
                tenant.locale(),
                tenant.timeZone().getId(),
                tenant.currency(),
                tenant.createdAt());
    }
}
