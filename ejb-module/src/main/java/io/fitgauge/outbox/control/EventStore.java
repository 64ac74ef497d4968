package io.fitgauge.outbox.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.outbox.entity.Delivery;
import io.fitgauge.outbox.entity.EventRow;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The bound tenant's events. */
@Dependent
public class EventStore {

    private final TenantRows rows;

    @Inject
    EventStore(TenantRows rows) {
        this.rows = rows;
    }

    /** @param handlers who is to hear of it */
    public void add(EventRow event, TenantId tenant, List<String> handlers) {
        try (Handle handle = rows.open()) {
            long seq = insert(handle, event, tenant);
            if (!handlers.isEmpty()) {
                insertDeliveries(handle, event, seq, tenant, handlers);
            }
        }
    }

    private static long insert(Handle handle, EventRow event, TenantId tenant) {
        return handle.createUpdate("INSERT INTO outbox_event (tenant_id, id, tenant_public_id, type, resource,"
                        + " resource_id, data, actor_kind, actor_id,"
                        + " actor_agency, occurred_at)"
                        + " VALUES (<tenant>, :id, :publicId, :type, :resource, :resourceId, :data, :kind,"
                        + " :actor, :agency, :at)")
                .bind("id", event.id())
                .bind("publicId", tenant.id())
                .bind("type", event.type())
                .bind("resource", event.resource())
                .bind("resourceId", event.resourceId())
                .bind("data", event.data())
                .bind("kind", event.by().kind().name())
                .bind("actor", event.by().id())
                .bind("agency", event.by().agency())
                .bind("at", event.occurredAt())
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one();
    }

    private static void insertDeliveries(
            Handle handle, EventRow event, long seq, TenantId tenant, List<String> handlers) {
        try (PreparedBatch batch = handle.prepareBatch("INSERT INTO outbox_delivery (tenant_id, handler, resource_id,"
                + " seq, id, tenant_public_id, state, attempts, written_at, due_at)"
                + " VALUES (<tenant>, :handler, :resource, :seq, :id, :publicId, :state, 0, :at, :at)")) {
            for (String handler : handlers) {
                batch.bind("handler", handler)
                        .bind("resource", event.resourceId())
                        .bind("seq", seq)
                        .bind("id", UuidCreator.getTimeOrderedEpoch())
                        .bind("publicId", tenant.id())
                        .bind("state", Delivery.State.WAITING.name())
                        .bind("at", event.occurredAt())
                        .add();
            }
            batch.execute();
        }
    }

    /**
     * Deletes old events that nobody has yet to hear of.
     *
     * @param most how many at a time
     * @return how many there were
     */
    public int deleteBefore(Instant time, int most) {
        try (Handle handle = rows.open()) {
            return handle.createUpdate("DELETE FROM outbox_event WHERE tenant_id = <tenant> AND occurred_at < :time"
                            + " AND NOT EXISTS (SELECT 1 FROM outbox_delivery d"
                            + " WHERE d.tenant_id = <tenant> AND d.seq = outbox_event.seq) LIMIT :most")
                    .bind("time", time)
                    .bind("most", most)
                    .execute();
        }
    }
}
