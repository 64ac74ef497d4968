package io.fitgauge.feed.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.feed.entity.FeedEvent;
import io.fitgauge.feed.entity.FeedLine;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The bound tenant's events, in the order of their numbers. */
@Dependent
public class FeedStore {

    private final TenantRows rows;

    @Inject
    FeedStore(TenantRows rows) {
        this.rows = rows;
    }

    /** Gives the next number. Nobody else gets one until the transaction ends. */
    public long next() {
        try (Handle handle = rows.open()) {
            handle.execute("INSERT INTO feed_line (tenant_id, last_seq, gone_seq) VALUES (<tenant>, 1, 0)"
                    + " ON DUPLICATE KEY UPDATE last_seq = last_seq + 1");
        }
        return line().last();
    }

    /** Nobody else numbers, or counts webhooks, until the transaction ends. */
    public void lock() {
        try (Handle handle = rows.open()) {
            handle.execute("INSERT INTO feed_line (tenant_id, last_seq, gone_seq) VALUES (<tenant>, 0, 0)"
                    + " ON DUPLICATE KEY UPDATE last_seq = last_seq");
        }
    }

    public FeedLine line() {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT last_seq, gone_seq FROM feed_line WHERE tenant_id = <tenant>")
                    .map((row, context) -> new FeedLine(row.getLong(1), row.getLong(2)))
                    .findOne()
                    .orElse(FeedLine.NEW);
        }
    }

    public void add(FeedEvent event, TenantId tenant, Instant now) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("INSERT INTO feed_event (tenant_id, seq, id, tenant_public_id, type, data, occurred_at,"
                            + " written_at) VALUES (<tenant>, :seq, :id, :publicId, :type, :data, :at, :now)")
                    .bind("seq", event.seq())
                    .bind("id", event.id())
                    .bind("publicId", tenant.id())
                    .bind("type", event.type())
                    .bind("data", event.data())
                    .bind("at", event.occurredAt())
                    .bind("now", now)
                    .execute();
        }
    }

    /**
     * The next ones.
     *
     * @param last the number to go to
     * @param type of one type only; of all when absent
     */
    public List<FeedEvent> between(long after, long last, @Nullable String type, int most) {
        Map<String, Object> parameters = new LinkedHashMap<>(Map.of("after", after, "last", last, "most", most));
        if (type != null) {
            parameters.put("type", type);
        }
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT * FROM feed_event WHERE tenant_id = <tenant> AND seq > :after"
                            + " AND seq <= :last" + (type == null ? "" : " AND type = :type")
                            + " ORDER BY seq LIMIT :most")
                    .bindMap(parameters)
                    .map((row, context) -> read(row))
                    .list();
        }
    }

    private static FeedEvent read(ResultSet row) throws SQLException {
        return new FeedEvent(
                row.getLong("seq"),
                UuidCreator.fromBytes(row.getBytes("id")),
                row.getString("type"),
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("data"));
    }

    /**
     * Throws away the oldest, unless a webhook has yet to get them.
     *
     * @param most how many at a time
     * @return how many there were
     */
    public int forgetBefore(Instant time, int most) {
        try (Handle handle = rows.open()) {
            List<Long> old = handle.createQuery("SELECT seq FROM feed_event WHERE tenant_id = <tenant>"
                            + " AND written_at < :time AND NOT EXISTS (SELECT 1 FROM webhook_delivery d"
                            + " WHERE d.tenant_id = <tenant> AND d.event_id = feed_event.id AND d.state = 'WAITING')"
                            + " ORDER BY seq LIMIT :most")
                    .bind("time", time)
                    .bind("most", most)
                    .mapTo(Long.class)
                    .list();
            if (!old.isEmpty()) {
                forget(handle, old);
            }
            return old.size();
        }
    }

    private static void forget(Handle handle, List<Long> old) {
        long last = old.get(old.size() - 1);
        String numbers = String.join(", ", old.stream().map(String::valueOf).toList());
        handle.execute("DELETE FROM feed_event WHERE tenant_id = <tenant> AND seq IN (" + numbers + ")");
        handle.createUpdate("UPDATE feed_line SET gone_seq = GREATEST(gone_seq, :last) WHERE tenant_id = <tenant>")
                .bind("last", last)
                .execute();
    }

    /** Numbering goes on behind the events that came with an archive. */
    public void goOnBehindLast() {
        try (Handle handle = rows.open()) {
            handle.execute("INSERT INTO feed_line (tenant_id, last_seq, gone_seq)"
                    + " SELECT tenant_id, MAX(seq), MIN(seq) - 1 FROM feed_event WHERE tenant_id = <tenant>"
                    + " GROUP BY tenant_id");
        }
    }

    /** Lets go of what tells of somebody. */
    public int forgetAbout(UUID person) {
        try (Handle handle = rows.open()) {
            return handle.createUpdate("DELETE FROM feed_event WHERE tenant_id = <tenant>"
                            + " AND type = 'notification.created' AND data LIKE :person")
                    .bind("person", "%" + person + "%")
                    .execute();
        }
    }
}
