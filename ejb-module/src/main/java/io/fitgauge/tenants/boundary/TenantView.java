package io.fitgauge.tenants.boundary;

import io.fitgauge.tenants.entity.Tenant;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tenant as its people see it.
 *
 * @param kind {@code AGENCY} or {@code CLIENT}
 * @param locale BCP 47
 * @param timeZone IANA
 * @param currency ISO 4217
 * @param settings how it works, with all that is usual; absent where a tenant is only named
 */
public record TenantView(
        UUID id,
        String slug,
        String name,
        String kind,
        String locale,
        String timeZone,
        String currency,
        @Nullable Practice settings,
        Instant createdAt) {

    static TenantView of(Tenant tenant) {
        return of(tenant, null);
    }

    static TenantView of(Tenant tenant, @Nullable Practice practice) {
        return new TenantView(
                tenant.key().id(),
                tenant.slug(),
                tenant.name(),
                tenant.kind().name(),
                tenant.locale(),
                tenant.timeZone().getId(),
                tenant.currency(),
                practice,
                tenant.createdAt());
    }
}
