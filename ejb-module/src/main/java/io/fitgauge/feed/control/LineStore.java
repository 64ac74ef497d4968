package io.fitgauge.feed.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Who is at a webhook, and since when nothing but failures come of it. */
@Dependent
public class LineStore {

    private final TenantRows rows;

    @Inject
    LineStore(TenantRows rows) {
        this.rows = rows;
    }

    /** Begins anew: it has not failed. */
    public void open(UUID webhookId) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("INSERT INTO webhook_line (tenant_id, webhook_id, failing_since)"
                            + " VALUES (<tenant>, :webhook, NULL) ON DUPLICATE KEY UPDATE failing_since = NULL")
                    .bind("webhook", webhookId)
                    .execute();
        }
    }

    /** @return whether nobody else was at it; nobody will be until the transaction ends */
    public boolean tryLock(UUID webhookId) {
        return locked(webhookId, " FOR UPDATE SKIP LOCKED").isPresent();
    }

    /** Waits for whoever is at it. */
    public void lock(UUID webhookId) {
        locked(webhookId, " FOR UPDATE");
    }

    private Optional<UUID> locked(UUID webhookId, String how) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT webhook_id FROM webhook_line WHERE tenant_id = <tenant>"
                            + " AND webhook_id = :webhook" + how)
                    .bind("webhook", webhookId)
                    .mapTo(UUID.class)
                    .findOne();
        }
    }

    /** @return absent when the last thing that came of it was no failure */
    public Optional<Instant> failingSince(UUID webhookId) {
        return Optional.ofNullable(failingSince().get(webhookId));
    }

    /** @return by webhook, of those that fail */
    public Map<UUID, Instant> failingSince() {
        Map<UUID, Instant> since = new HashMap<>();
        try (Handle handle = rows.open()) {
            handle.createQuery("SELECT webhook_id, failing_since FROM webhook_line WHERE tenant_id = <tenant>"
                            + " AND failing_since IS NOT NULL")
                    .map((row, context) -> Map.entry(
                            UuidCreator.fromBytes(row.getBytes(1)),
                            row.getTimestamp(2).toInstant()))
                    .forEach(entry -> since.put(entry.getKey(), entry.getValue()));
        }
        return since;
    }

    /** @param since absent when it works */
    public void failing(UUID webhookId, @Nullable Instant since) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("UPDATE webhook_line SET failing_since = :since WHERE tenant_id = <tenant>"
                            + " AND webhook_id = :webhook")
                    .bind("since", since)
                    .bind("webhook", webhookId)
                    .execute();
        }
    }
}
