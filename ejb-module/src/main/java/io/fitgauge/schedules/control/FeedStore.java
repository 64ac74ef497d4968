package io.fitgauge.schedules.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.schedules.entity.Feed;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** The addresses where the bound tenant's people have their calendar programs look. */
@Dependent
public class FeedStore {

    private static final String TABLE = "calendar_feed";

    private static final Keyset ORDER =
            Keyset.endingWith("id").instant("createdAt", "created_at").usually("createdAt");

    private final TenantRows rows;

    @Inject
    FeedStore(TenantRows rows) {
        this.rows = rows;
    }

    public Optional<Feed> find(UUID member, UUID id) {
        return select(" AND member_id = :member AND id = :id", Map.of("member", member, "id", id)).stream()
                .findFirst();
    }

    public Optional<Feed> bySecret(String hash) {
        return select(" AND secret_hash = :hash", Map.of("hash", hash)).stream().findFirst();
    }

    public long count(UUID member) {
        String sql = "SELECT COUNT(*) FROM calendar_feed WHERE tenant_id = <tenant> AND member_id = :member";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bind("member", member).mapTo(Long.class).one();
        }
    }

    /** Of a person, sorted by {@code createdAt}. */
    public Page<Feed> list(UUID member, PageRequest request) {
        Keyset.Order order = ORDER.order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(order.parameters());
        parameters.put("member", member);
        parameters.put("most", request.limit() + 1);
        List<Feed> found = select(
                " AND member_id = :member AND " + order.after() + " ORDER BY " + order.by() + " LIMIT :most",
                parameters);
        return order.page(found, request.limit(), (feed, field) -> (field.equals("id") ? feed.id() : feed.createdAt())
                .toString());
    }

    private List<Feed> select(String where, Map<String, ?> parameters) {
        try (Handle handle = rows.open();
                Query query = handle.createQuery("SELECT * FROM calendar_feed WHERE tenant_id = <tenant>" + where)) {
            return query.bindMap(parameters).map((row, context) -> read(row)).list();
        }
    }

    private static Feed read(ResultSet row) throws SQLException {
        return new Feed(
                UuidCreator.fromBytes(row.getBytes("id")),
                UuidCreator.fromBytes(row.getBytes("member_id")),
                row.getString("secret_hash"),
                row.getBoolean("mine"),
                row.getTimestamp("created_at").toInstant());
    }

    public void add(Feed feed) {
        String sql = "INSERT INTO calendar_feed (tenant_id, id, member_id, secret_hash, mine, created_at)"
                + " VALUES (<tenant>, :id, :member, :hash, :mine, :created)";
        rows.noted(TABLE, feed.id(), () -> {
            try (Handle handle = rows.open();
                    Update insert = handle.createUpdate(sql)) {
                insert.bind("id", feed.id())
                        .bind("member", feed.member())
                        .bind("hash", feed.secretHash())
                        .bind("mine", feed.mine())
                        .bind("created", feed.createdAt())
                        .execute();
            }
        });
    }

    public void remove(UUID id) {
        rows.noted(TABLE, id, () -> {
            try (Handle handle = rows.open();
                    Update delete =
                            handle.createUpdate("DELETE FROM calendar_feed WHERE tenant_id = <tenant> AND id = :id")) {
                delete.bind("id", id).execute();
            }
        });
    }
}
