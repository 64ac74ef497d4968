package io.fitgauge.audit.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.audit.entity.AuditEntry;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The bound tenant's audit: added to and read, nothing else. */
@Dependent
public class AuditStore {

    private static final Keyset ORDER =
            Keyset.endingWith("id").instant("at", "at").usually("-at");

    private final TenantRows rows;

    @Inject
    AuditStore(TenantRows rows) {
        this.rows = rows;
    }

    /** What is there already is left as it is. */
    public void add(List<AuditEntry> entries) {
        try (Handle handle = rows.open();
                PreparedBatch batch = handle.prepareBatch("INSERT INTO audit_entry (tenant_id, id, at, actor_kind,"
                        + " actor_id, actor_agency, operation, resource, resource_id, before_it, after_it, address,"
                        + " request_id) VALUES (<tenant>, :id, :at, :kind, :actor, :agency, :operation, :resource,"
                        + " :resourceId, :before, :after, :address, :request) ON DUPLICATE KEY UPDATE id = id")) {
            for (AuditEntry entry : entries) {
                batch.bind("id", entry.id())
                        .bind("at", entry.at())
                        .bind("kind", entry.actor().kind().name())
                        .bind("actor", entry.actor().id())
                        .bind("agency", entry.actor().agency())
                        .bind("operation", entry.operation())
                        .bind("resource", entry.resource())
                        .bind("resourceId", entry.resourceId())
                        .bind("before", entry.before())
                        .bind("after", entry.after())
                        .bind("address", entry.address())
                        .bind("request", entry.request())
                        .add();
            }
            batch.execute();
        }
    }

    /** The newest first unless asked. */
    public Page<AuditEntry> list(AuditQuestion question, PageRequest request) {
        Keyset.Order order = ORDER.order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(question.parameters());
        parameters.putAll(order.parameters());
        parameters.put("most", request.limit() + 1);
        String sql = "SELECT * FROM audit_entry WHERE tenant_id = <tenant>" + question.and() + " AND " + order.after()
                + " ORDER BY " + order.by() + " LIMIT :most";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            List<AuditEntry> found =
                    query.bindMap(parameters).map((row, context) -> entry(row)).list();
            return order.page(
                    found,
                    request.limit(),
                    (entry, field) -> field.equals("at")
                            ? entry.at().toString()
                            : entry.id().toString());
        }
    }

    /** Ids grow with time, so the last one is the latest. */
    public Optional<Instant> latest() {
        try (Handle handle = rows.open();
                Query query = handle.createQuery(
                        "SELECT at FROM audit_entry WHERE tenant_id = <tenant> ORDER BY id DESC LIMIT 1")) {
            return query.map((row, context) -> row.getTimestamp("at").toInstant())
                    .findOne();
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                UuidCreator.fromBytes(row.getBytes("id")),
                row.getTimestamp("at").toInstant(),
                new Actor(
                        Actor.Kind.valueOf(row.getString("actor_kind")),
                        uuid(row, "actor_id"),
                        uuid(row, "actor_agency")),
                row.getString("operation"),
                row.getString("resource"),
                row.getString("resource_id"),
                row.getString("before_it"),
                row.getString("after_it"),
                row.getString("address"),
                uuid(row, "request_id"));
    }

    private static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return bytes == null ? null : UuidCreator.fromBytes(bytes);
    }
}
