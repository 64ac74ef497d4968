package io.fitgauge.tenants.boundary;

import io.fitgauge.tenants.entity.Tenant;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client as its agency sees it.
 *
 * @param status whether its people and integrations are let in
 * @param suspendedAt since when they are not
 * @param suspendedBy {@code AGENCY} or {@code OPERATOR}; who suspended it can resume it
 * @param clientSince when it became this agency's
 */
public record ClientView(
        UUID id,
        String slug,
        String name,
        String locale,
        String timeZone,
        String currency,
        ClientStatus status,
        @Nullable Instant suspendedAt,
        @Nullable String suspendedBy,
        @Nullable Instant clientSince,
        Instant createdAt) {

    static ClientView of(Tenant tenant) {
        return new ClientView(
                tenant.key().id(),
                tenant.slug(),
                tenant.name(),
                tenant.locale(),
                tenant.timeZone().getId(),
                tenant.currency(),
                ClientStatus.valueOf(tenant.status().name()),
                tenant.suspendedAt(),
                tenant.suspendedBy() == null ? null : tenant.suspendedBy().name(),
                tenant.agencySince(),
                tenant.createdAt());
    }
}
