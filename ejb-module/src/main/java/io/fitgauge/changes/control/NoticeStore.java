package io.fitgauge.changes.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.changes.entity.Notice;
import io.fitgauge.changes.entity.NoticeFilter;
import io.fitgauge.changes.entity.NoticeKind;
import io.fitgauge.changes.entity.Subject;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
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
import org.jspecify.annotations.Nullable;

/** The bound tenant's notices. */
@Dependent
public class NoticeStore {

    private static final Keyset ORDER =
            Keyset.endingWith("id").instant("createdAt", "created_at").usually("-createdAt");

    private static final String MINE = " AND EXISTS (SELECT 1 FROM change_reader r WHERE r.tenant_id = <tenant>"
            + " AND r.change_id = change_notice.id AND r.user_id = :reader AND r.acknowledged_at IS ";

    private final TenantRows rows;

    @Inject
    NoticeStore(TenantRows rows) {
        this.rows = rows;
    }

    /** Whether there is one of this event. */
    public boolean hasOf(UUID event) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT 1 FROM change_notice WHERE tenant_id = <tenant> AND event_id = :event")
                    .bind("event", event)
                    .mapTo(int.class)
                    .findOne()
                    .isPresent();
        }
    }

    public void add(Notice notice) {
        Subject subject = notice.subject();
        try (Handle handle = rows.open()) {
            handle.createUpdate("INSERT INTO change_notice (tenant_id, id, event_id, kind, icp_id, icp_version,"
                            + " persona_id, review_id, template_id, why, made_by, made_by_agency, reminders, created_at)"
                            + " VALUES (<tenant>, :id, :event, :kind, :icp, :version, :persona, :review, :template, :why,"
                            + " :by, :agency, :reminders, :createdAt)")
                    .bind("id", notice.id())
                    .bind("event", notice.event())
                    .bind("kind", notice.kind().name())
                    .bind("icp", subject.icpId())
                    .bind("version", subject.version())
                    .bind("persona", subject.personaId())
                    .bind("review", subject.reviewId())
                    .bind("template", subject.templateId())
                    .bind("why", notice.why())
                    .bind("by", notice.madeBy())
                    .bind("agency", notice.madeByAgency())
                    .bind("reminders", notice.reminders())
                    .bind("createdAt", notice.createdAt())
                    .execute();
        }
    }

    public Optional<Notice> find(UUID id) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT * FROM change_notice WHERE tenant_id = <tenant> AND id = :id")
                    .bind("id", id)
                    .map((row, context) -> read(row))
                    .findOne();
        }
    }

    /** Once more, those who had not acknowledged it were reminded. */
    public void reminded(UUID id) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("UPDATE change_notice SET reminders = reminders + 1"
                            + " WHERE tenant_id = <tenant> AND id = :id")
                    .bind("id", id)
                    .execute();
        }
    }

    /** The newest first, unless asked otherwise; sorted by {@code createdAt}. */
    public Page<Notice> list(NoticeFilter filter, PageRequest request) {
        Keyset.Order order = ORDER.order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(order.parameters());
        String sql = "SELECT * FROM change_notice WHERE tenant_id = <tenant>" + condition(filter, parameters) + " AND "
                + order.after() + " ORDER BY " + order.by() + " LIMIT :most";
        parameters.put("most", request.limit() + 1);
        try (Handle handle = rows.open()) {
            List<Notice> found = handle.createQuery(sql)
                    .bindMap(parameters)
                    .map((row, context) -> read(row))
                    .list();
            return order.page(found, request.limit(), NoticeStore::position);
        }
    }

    private static String condition(NoticeFilter filter, Map<String, Object> parameters) {
        StringBuilder condition = new StringBuilder();
        if (filter.kind() != null) {
            condition.append(" AND kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (filter.icpId() != null) {
            condition.append(" AND icp_id = :icp");
            parameters.put("icp", filter.icpId());
        }
        if (filter.acknowledged() != null) {
            condition.append(MINE).append(filter.acknowledged() ? "NOT NULL)" : "NULL)");
            parameters.put("reader", filter.reader());
        }
        return condition.toString();
    }

    private static String position(Notice notice, String field) {
        return (field.equals("id") ? notice.id() : notice.createdAt()).toString();
    }

    private static Notice read(ResultSet row) throws SQLException {
        int version = row.getInt("icp_version");
        return new Notice(
                UuidCreator.fromBytes(row.getBytes("id")),
                UuidCreator.fromBytes(row.getBytes("event_id")),
                NoticeKind.valueOf(row.getString("kind")),
                new Subject(
                        id(row, "icp_id"),
                        version == 0 ? null : version,
                        id(row, "persona_id"),
                        id(row, "review_id"),
                        id(row, "template_id")),
                row.getString("why"),
                id(row, "made_by"),
                id(row, "made_by_agency"),
                row.getInt("reminders"),
                row.getTimestamp("created_at").toInstant());
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? null : UuidCreator.fromBytes(bytes);
    }
}
