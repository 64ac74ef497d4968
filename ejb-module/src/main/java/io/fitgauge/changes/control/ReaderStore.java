package io.fitgauge.changes.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.changes.entity.Count;
import io.fitgauge.changes.entity.Reader;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Who of the bound tenant has to acknowledge its notices, and has. */
@Dependent
public class ReaderStore {

    private static final Keyset ORDER = Keyset.endingWith("user_id");

    private final TenantRows rows;

    @Inject
    ReaderStore(TenantRows rows) {
        this.rows = rows;
    }

    public void add(UUID notice, Collection<UUID> users) {
        try (Handle handle = rows.open();
                PreparedBatch batch = handle.prepareBatch("INSERT INTO change_reader (tenant_id, change_id, user_id)"
                        + " VALUES (<tenant>, :notice, :user)")) {
            users.forEach(
                    user -> batch.bind("notice", notice).bind("user", user).add());
            batch.execute();
        }
    }

    /** The first time counts. */
    public void acknowledge(UUID notice, UUID user, Instant now) {
        try (Handle handle = rows.open()) {
            handle.createUpdate(
                            "INSERT INTO change_reader (tenant_id, change_id, user_id, acknowledged_at)"
                                    + " VALUES (<tenant>, :notice, :user, :now)"
                                    + " ON DUPLICATE KEY UPDATE acknowledged_at = COALESCE(acknowledged_at, VALUES(acknowledged_at))")
                    .bind("notice", notice)
                    .bind("user", user)
                    .bind("now", now)
                    .execute();
        }
    }

    /** @return those of the users who have yet to acknowledge it, the first to come first */
    public List<UUID> waiting(UUID notice, Collection<UUID> users) {
        Ids among = Ids.of("user", users);
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT user_id FROM change_reader WHERE tenant_id = <tenant>"
                            + " AND change_id = :notice AND acknowledged_at IS NULL AND user_id IN " + among.sql()
                            + " ORDER BY user_id")
                    .bind("notice", notice)
                    .bindMap(among.parameters())
                    .mapTo(UUID.class)
                    .list();
        }
    }

    public void reminded(UUID notice, Collection<UUID> users, Instant now) {
        Ids them = Ids.of("user", users);
        try (Handle handle = rows.open()) {
            handle.createUpdate("UPDATE change_reader SET reminded_at = :now WHERE tenant_id = <tenant>"
                            + " AND change_id = :notice AND user_id IN " + them.sql())
                    .bind("now", now)
                    .bind("notice", notice)
                    .bindMap(them.parameters())
                    .execute();
        }
    }

    /**
     * @param users who count
     * @return by notice; none where nobody has to
     */
    public Map<UUID, Count> counts(Collection<UUID> notices, Collection<UUID> users) {
        Ids which = Ids.of("notice", notices);
        Ids among = Ids.of("user", users);
        try (Handle handle = rows.open()) {
            return handle
                    .createQuery("SELECT change_id, COUNT(acknowledged_at) AS acknowledged, COUNT(*) AS of_all"
                            + " FROM change_reader WHERE tenant_id = <tenant> AND change_id IN " + which.sql()
                            + " AND user_id IN " + among.sql() + " GROUP BY change_id")
                    .bindMap(which.parameters())
                    .bindMap(among.parameters())
                    .map((row, context) -> Map.entry(
                            UuidCreator.fromBytes(row.getBytes("change_id")),
                            new Count(row.getInt("acknowledged"), row.getInt("of_all"))))
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    /** When the user acknowledged them, by notice; of those that the user has. */
    public Map<UUID, Instant> acknowledged(Collection<UUID> notices, UUID user) {
        Ids which = Ids.of("notice", notices);
        try (Handle handle = rows.open()) {
            return handle
                    .createQuery("SELECT change_id, acknowledged_at FROM change_reader WHERE tenant_id = <tenant>"
                            + " AND user_id = :user AND acknowledged_at IS NOT NULL AND change_id IN " + which.sql())
                    .bind("user", user)
                    .bindMap(which.parameters())
                    .map((row, context) -> Map.entry(
                            UuidCreator.fromBytes(row.getBytes("change_id")),
                            row.getTimestamp("acknowledged_at").toInstant()))
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    /**
     * Of the users those who have to acknowledge it, the first to come first; it has no other order.
     *
     * @param acknowledged whether they have; all when absent
     */
    public Page<Reader> list(UUID notice, Collection<UUID> users, @Nullable Boolean acknowledged, PageRequest request) {
        Keyset.Order order = ORDER.order(request);
        Ids among = Ids.of("user", users);
        Map<String, Object> parameters = new LinkedHashMap<>(order.parameters());
        parameters.putAll(among.parameters());
        parameters.put("notice", notice);
        parameters.put("most", request.limit() + 1);
        String only = acknowledged == null ? "" : " AND acknowledged_at IS " + (acknowledged ? "NOT NULL" : "NULL");
        try (Handle handle = rows.open()) {
            List<Reader> found = handle.createQuery("SELECT * FROM change_reader WHERE tenant_id = <tenant>"
                            + " AND change_id = :notice AND user_id IN " + among.sql() + only + " AND " + order.after()
                            + " ORDER BY " + order.by() + " LIMIT :most")
                    .bindMap(parameters)
                    .map((row, context) -> read(row))
                    .list();
            return order.page(
                    found, request.limit(), (reader, field) -> reader.user().toString());
        }
    }

    /**
     * The notices that some of the users have yet to acknowledge, the oldest first.
     *
     * @param most how many at most
     */
    public List<UUID> unacknowledged(Collection<UUID> users, int most) {
        Ids among = Ids.of("user", users);
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT n.id FROM change_notice n WHERE n.tenant_id = <tenant> AND EXISTS ("
                            + open(among) + ") ORDER BY n.created_at, n.id LIMIT :most")
                    .bindMap(among.parameters())
                    .bind("most", most)
                    .mapTo(UUID.class)
                    .list();
        }
    }

    /** How many notices there are that some of the users have yet to acknowledge. */
    public int countUnacknowledged(Collection<UUID> users) {
        Ids among = Ids.of("user", users);
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT COUNT(*) FROM change_notice n WHERE n.tenant_id = <tenant> AND EXISTS ("
                            + open(among) + ")")
                    .bindMap(among.parameters())
                    .mapTo(int.class)
                    .one();
        }
    }

    private static String open(Ids among) {
        return "SELECT 1 FROM change_reader r WHERE r.tenant_id = <tenant> AND r.change_id = n.id"
                + " AND r.acknowledged_at IS NULL AND r.user_id IN " + among.sql();
    }

    private static Reader read(ResultSet row) throws SQLException {
        return new Reader(
                UuidCreator.fromBytes(row.getBytes("user_id")), at(row, "acknowledged_at"), at(row, "reminded_at"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
