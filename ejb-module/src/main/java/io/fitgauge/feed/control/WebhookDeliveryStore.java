package io.fitgauge.feed.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.feed.entity.DeliveryTry;
import io.fitgauge.feed.entity.WebhookDelivery;
import io.fitgauge.json.StoredJson;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.tenancy.TenantId;
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

/** What the bound tenant's webhooks are to get, and got. */
@Dependent
public class WebhookDeliveryStore {

    private static final Keyset ORDER =
            Keyset.endingWith("id").instant("createdAt", "created_at").usually("-createdAt");

    private final TenantRows rows;

    @Inject
    WebhookDeliveryStore(TenantRows rows) {
        this.rows = rows;
    }

    /** @param data of a test; absent when it is that of the event */
    public void add(WebhookDelivery delivery, TenantId tenant, @Nullable String data) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("INSERT INTO webhook_delivery (tenant_id, id, webhook_id, resource_id, seq, event_id,"
                            + " tenant_public_id, type, data, state, begun, round_begun, created_at, due_at, tries)"
                            + " VALUES (<tenant>, :id, :webhook, :resource, :seq, :event, :publicId, :type, :data,"
                            + " 'WAITING', 0, 0, :at, :at, '[]')")
                    .bind("id", delivery.id())
                    .bind("webhook", delivery.webhookId())
                    .bind("resource", delivery.resourceId())
                    .bind("seq", delivery.seq())
                    .bind("event", delivery.eventId())
                    .bind("publicId", tenant.id())
                    .bind("type", delivery.type())
                    .bind("data", data)
                    .bind("at", delivery.createdAt())
                    .execute();
        }
    }

    /** How many are being sent. */
    public int underWay(UUID webhookId, Instant now) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT COUNT(*) FROM webhook_delivery WHERE tenant_id = <tenant>"
                            + " AND webhook_id = :webhook AND state = 'WAITING' AND leased_until > :now")
                    .bind("webhook", webhookId)
                    .bind("now", now)
                    .mapTo(Integer.class)
                    .one();
        }
    }

    /** @return the oldest that are due and whose resource has none before them that waits */
    public List<UUID> heads(UUID webhookId, Instant now, int most) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT d.id FROM webhook_delivery d JOIN (SELECT resource_id, MIN(seq) AS seq"
                            + " FROM webhook_delivery WHERE tenant_id = <tenant> AND webhook_id = :webhook"
                            + " AND state = 'WAITING' GROUP BY resource_id) head"
                            + " ON head.resource_id = d.resource_id AND head.seq = d.seq"
                            + " WHERE d.tenant_id = <tenant> AND d.webhook_id = :webhook AND d.state = 'WAITING'"
                            + " AND d.due_at <= :now ORDER BY d.seq LIMIT :most")
                    .bind("webhook", webhookId)
                    .bind("now", now)
                    .bind("most", most)
                    .mapTo(UUID.class)
                    .list();
        }
    }

    /** Counts an attempt, and has it for oneself until then. */
    public void lease(UUID id, Instant until) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("UPDATE webhook_delivery SET begun = begun + 1, leased_until = :until, due_at = :until"
                            + " WHERE tenant_id = <tenant> AND id = :id")
                    .bind("id", id)
                    .bind("until", until)
                    .execute();
        }
    }

    /** @return what is sent as its body */
    public String body(UUID id) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT d.event_id, d.type, COALESCE(e.occurred_at, d.created_at) AS at,"
                            + " COALESCE(d.data, e.data) AS data FROM webhook_delivery d LEFT JOIN feed_event e"
                            + " ON e.tenant_id = <tenant> AND e.id = d.event_id"
                            + " WHERE d.tenant_id = <tenant> AND d.id = :id")
                    .bind("id", id)
                    .map((row, context) -> EventJson.body(
                            UuidCreator.fromBytes(row.getBytes("event_id")),
                            row.getString("type"),
                            row.getTimestamp("at").toInstant(),
                            row.getString("data")))
                    .one();
        }
    }

    /** Whether what it told of is still kept. */
    public boolean hasBody(UUID id) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT COUNT(*) FROM webhook_delivery d LEFT JOIN feed_event e"
                                    + " ON e.tenant_id = <tenant> AND e.id = d.event_id WHERE d.tenant_id = <tenant>"
                                    + " AND d.id = :id AND COALESCE(d.data, e.data) IS NOT NULL")
                            .bind("id", id)
                            .mapTo(Integer.class)
                            .one()
                    > 0;
        }
    }

    public Optional<WebhookDelivery> find(UUID id) {
        return one(id, "");
    }

    /** Locked until the transaction ends. */
    public Optional<WebhookDelivery> lock(UUID id) {
        return one(id, " FOR UPDATE");
    }

    private Optional<WebhookDelivery> one(UUID id, String how) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT * FROM webhook_delivery WHERE tenant_id = <tenant> AND id = :id" + how)
                    .bind("id", id)
                    .map((row, context) -> read(row))
                    .findOne();
        }
    }

    /** What came of it, so far: its place, state, times and attempts. Nobody has it to himself any more. */
    public void update(WebhookDelivery delivery) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("UPDATE webhook_delivery SET seq = :seq, state = :state, round_begun = :round,"
                            + " due_at = :due, leased_until = NULL, ended_at = :ended, tries = :tries"
                            + " WHERE tenant_id = <tenant> AND id = :id")
                    .bind("id", delivery.id())
                    .bind("seq", delivery.seq())
                    .bind("state", delivery.state().name())
                    .bind("round", delivery.roundBegun())
                    .bind("due", delivery.dueAt())
                    .bind("ended", delivery.endedAt())
                    .bind("tries", StoredJson.write(delivery.tries()))
                    .execute();
        }
    }

    /** What waits is not sent any more. */
    public void skipWaiting(UUID webhookId, Instant now) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("UPDATE webhook_delivery SET state = 'SKIPPED', ended_at = :now, leased_until = NULL"
                            + " WHERE tenant_id = <tenant> AND webhook_id = :webhook AND state = 'WAITING'")
                    .bind("webhook", webhookId)
                    .bind("now", now)
                    .execute();
        }
    }

    /** Nothing is sent for this tenant any more. */
    public void removeAll() {
        try (Handle handle = rows.open()) {
            handle.execute("DELETE FROM webhook_delivery WHERE tenant_id = <tenant>");
        }
    }

    /** @return how many there were, at most {@code most} */
    public int deleteBefore(Instant time, int most) {
        try (Handle handle = rows.open()) {
            return handle.createUpdate("DELETE FROM webhook_delivery WHERE tenant_id = <tenant> AND state <> 'WAITING'"
                            + " AND created_at < :time LIMIT :most")
                    .bind("time", time)
                    .bind("most", most)
                    .execute();
        }
    }

    /** The newest first unless asked otherwise. Sorted by {@code createdAt}. */
    public Page<WebhookDelivery> list(
            UUID webhookId, WebhookDelivery.@Nullable State state, @Nullable String type, PageRequest request) {
        Keyset.Order order = ORDER.order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(order.parameters());
        parameters.put("webhook", webhookId);
        parameters.put("most", request.limit() + 1);
        if (state != null) {
            parameters.put("state", state.name());
        }
        if (type != null) {
            parameters.put("type", type);
        }
        String sql = "SELECT * FROM webhook_delivery WHERE tenant_id = <tenant> AND webhook_id = :webhook"
                + (state == null ? "" : " AND state = :state")
                + (type == null ? "" : " AND type = :type")
                + " AND " + order.after() + " ORDER BY " + order.by() + " LIMIT :most";
        try (Handle handle = rows.open()) {
            List<WebhookDelivery> found = handle.createQuery(sql)
                    .bindMap(parameters)
                    .map((row, context) -> read(row))
                    .list();
            return order.page(found, request.limit(), (one, field) -> (field.equals("id") ? one.id() : one.createdAt())
                    .toString());
        }
    }

    private static WebhookDelivery read(ResultSet row) throws SQLException {
        @Nullable Timestamp ended = row.getTimestamp("ended_at");
        return new WebhookDelivery(
                UuidCreator.fromBytes(row.getBytes("id")),
                UuidCreator.fromBytes(row.getBytes("webhook_id")),
                UuidCreator.fromBytes(row.getBytes("resource_id")),
                row.getLong("seq"),
                UuidCreator.fromBytes(row.getBytes("event_id")),
                row.getString("type"),
                WebhookDelivery.State.valueOf(row.getString("state")),
                row.getInt("begun"),
                row.getInt("round_begun"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                StoredJson.list(row.getString("tries"), DeliveryTry.class));
    }
}
