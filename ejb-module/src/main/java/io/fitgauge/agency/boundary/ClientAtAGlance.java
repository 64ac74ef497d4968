package io.fitgauge.agency.boundary;

import io.fitgauge.tenants.boundary.ClientStatus;
import io.fitgauge.tenants.boundary.ClientView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client in an agency's list.
 *
 * @param suspendedAt since when its people are refused
 * @param clientSince when it became this agency's
 */
public record ClientAtAGlance(
        UUID id,
        String slug,
        String name,
        ClientStatus status,
        @Nullable Instant suspendedAt,
        @Nullable Instant clientSince,
        ClientHealth health) {

    static ClientAtAGlance of(ClientView client, ClientHealth health) {
        return new ClientAtAGlance(
                client.id(),
                client.slug(),
                client.name(),
                client.status(),
                client.suspendedAt(),
                client.clientSince(),
                health);
    }
}
