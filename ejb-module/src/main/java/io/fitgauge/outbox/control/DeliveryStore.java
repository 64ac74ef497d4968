package io.fitgauge.outbox.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.outbox.entity.Delivery;
import io.fitgauge.outbox.entity.EventRow;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What the bound tenant's handlers have yet to hear of. */
@Dependent
public class DeliveryStore {

    private static final Keyset ORDER =
            Keyset.endingWith("d.id").instant("occurredAt", "d.written_at").usually("occurredAt");

    private static final String SELECT = "SELECT d.id AS delivery_id, d.handler, d.state, d.attempts, d.written_at,"
            + " d.due_at, d.problem, e.* FROM outbox_delivery d JOIN outbox_event e ON e.tenant_id = <tenant>"
            + " AND e.seq = d.seq WHERE d.tenant_id = <tenant>";

    private final TenantRows rows;

    @Inject
    DeliveryStore(TenantRows rows) {
        this.rows = rows;
    }

    /** @return the oldest that are due and whose thing has none before them that waits */
    public List<UUID> heads(String handler, Instant now, int most) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT d.id FROM outbox_delivery d WHERE d.tenant_id = <tenant>"
                            + " AND d.handler = :handler AND d.state = 'WAITING' AND d.due_at <= :now"
                            + " AND NOT EXISTS (SELECT 1 FROM outbox_delivery before_it"
                            + " WHERE before_it.tenant_id = <tenant> AND before_it.handler = :handler"
                            + " AND before_it.resource_id = d.resource_id AND before_it.seq < d.seq"
                            + " AND before_it.state = 'WAITING') ORDER BY d.seq LIMIT :most")
                    .bind("handler", handler)
                    .bind("now", now)
                    .bind("most", most)
                    .mapTo(UUID.class)
                    .list();
        }
    }

    /** @return unless it is gone, or another transaction has it; locked until the transaction ends */
    public Optional<Delivery> lock(UUID id) {
        try (Handle handle = rows.open()) {
            boolean ours = handle.createQuery("SELECT id FROM outbox_delivery"
                            + " WHERE tenant_id = <tenant> AND id = :id FOR UPDATE SKIP LOCKED")
                    .bind("id", id)
                    .mapTo(UUID.class)
                    .findOne()
                    .isPresent();
            return ours ? find(handle, id) : Optional.empty();
        }
    }

    public Optional<Delivery> find(UUID id) {
        try (Handle handle = rows.open()) {
            return find(handle, id);
        }
    }

    private static Optional<Delivery> find(Handle handle, UUID id) {
        return handle.createQuery(SELECT + " AND d.id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** Puts off what is tried, or has been. */
    public void update(UUID id, Delivery.State state, int attempts, Instant dueAt, @Nullable String problem) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("UPDATE outbox_delivery SET state = :state, attempts = :attempts, due_at = :due,"
                            + " problem = :problem WHERE tenant_id = <tenant> AND id = :id")
                    .bind("id", id)
                    .bind("state", state.name())
                    .bind("attempts", attempts)
                    .bind("due", dueAt)
                    .bind("problem", problem)
                    .execute();
        }
    }

    /** Nobody hears of anything any more. */
    public void removeAll() {
        try (Handle handle = rows.open()) {
            handle.execute("DELETE FROM outbox_delivery WHERE tenant_id = <tenant>");
        }
    }

    /** All that wait, once more. */
    public void allDueAt(Instant dueAt) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("UPDATE outbox_delivery SET due_at = :due WHERE tenant_id = <tenant>")
                    .bind("due", dueAt)
                    .execute();
        }
    }

    /** @return whether it was there, and no later attempt was begun */
    public boolean delete(UUID id, int attempts) {
        try (Handle handle = rows.open()) {
            return handle.createUpdate("DELETE FROM outbox_delivery"
                                    + " WHERE tenant_id = <tenant> AND id = :id AND attempts = :attempts")
                            .bind("id", id)
                            .bind("attempts", attempts)
                            .execute()
                    > 0;
        }
    }

    /** When the oldest was written, parked or not. */
    public Optional<Instant> first(String handler, @Nullable UUID resourceId) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT MIN(written_at) FROM outbox_delivery WHERE tenant_id = <tenant>"
                            + " AND handler = :handler" + (resourceId == null ? "" : " AND resource_id = :resource"))
                    .bindMap(resourceId == null ? Map.of() : Map.of("resource", resourceId))
                    .bind("handler", handler)
                    .map((row, context) ->
                            Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                    .one();
        }
    }

    /** The oldest first. */
    public Page<Delivery> list(Delivery.@Nullable State state, PageRequest request) {
        Keyset.Order order = ORDER.order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(order.parameters());
        parameters.put("most", request.limit() + 1);
        if (state != null) {
            parameters.put("state", state.name());
        }
        String sql = SELECT + (state == null ? "" : " AND d.state = :state") + " AND " + order.after() + " ORDER BY "
                + order.by() + " LIMIT :most";
        try (Handle handle = rows.open()) {
            List<Delivery> found = handle.createQuery(sql)
                    .bindMap(parameters)
                    .map((row, context) -> read(row))
                    .list();
            return order.page(found, request.limit(), DeliveryStore::position);
        }
    }

    private static String position(Delivery delivery, String field) {
        return (field.equals("id") ? delivery.id() : delivery.writtenAt()).toString();
    }

    private static Delivery read(ResultSet row) throws SQLException {
        return new Delivery(
                UuidCreator.fromBytes(row.getBytes("delivery_id")),
                row.getString("handler"),
                Delivery.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("written_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                row.getString("problem"),
                event(row));
    }

    private static EventRow event(ResultSet row) throws SQLException {
        return new EventRow(
                UuidCreator.fromBytes(row.getBytes("id")),
                row.getString("type"),
                row.getString("resource"),
                UuidCreator.fromBytes(row.getBytes("resource_id")),
                row.getString("data"),
                new Actor(
                        Actor.Kind.valueOf(row.getString("actor_kind")),
                        uuid(row, "actor_id"),
                        uuid(row, "actor_agency")),
                row.getTimestamp("occurred_at").toInstant());
    }

    private static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return bytes == null ? null : UuidCreator.fromBytes(bytes);
    }
}
