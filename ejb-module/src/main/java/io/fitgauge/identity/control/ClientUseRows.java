package io.fitgauge.identity.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** When the bound tenant's API clients and their secrets were last used. */
@Dependent
public class ClientUseRows {

    private final TenantRows rows;

    @Inject
    ClientUseRows(TenantRows rows) {
        this.rows = rows;
    }

    /**
     * Does nothing when the client is gone.
     *
     * @param id the client's, or that of one of its secrets
     */
    public void used(UUID client, UUID id, Instant at) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("INSERT INTO api_client_use (tenant_id, id, client_id, last_used_at)"
                            + " SELECT c.tenant_id, :id, c.id, :at FROM api_client c"
                            + " WHERE c.tenant_id = <tenant> AND c.id = :client"
                            + " ON DUPLICATE KEY UPDATE"
                            + " last_used_at = GREATEST(api_client_use.last_used_at, VALUES(last_used_at))")
                    .bind("id", id)
                    .bind("client", client)
                    .bind("at", at)
                    .execute();
        }
    }

    /** @return by the id of the client or secret; what was never used is not there */
    public Map<UUID, Instant> of(UUID client) {
        try (Handle handle = rows.open()) {
            return handle
                    .createQuery("SELECT id, last_used_at FROM api_client_use"
                            + " WHERE tenant_id = <tenant> AND client_id = :client")
                    .bind("client", client)
                    .map((row, context) -> Map.entry(
                            UuidCreator.fromBytes(row.getBytes("id")),
                            row.getTimestamp("last_used_at").toInstant()))
                    .list()
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }
}
