package io.fitgauge.notifications.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.json.StoredJson;
import io.fitgauge.notifications.entity.Notification;
import io.fitgauge.notifications.entity.Wordings;
import io.fitgauge.portability.Mark;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What people of the bound tenant were told. */
@Dependent
public class NotificationStore {

    private static final String OF_MAILING = "SELECT n.* FROM notification n JOIN notification_receipt r"
            + " ON r.tenant_id = n.tenant_id AND r.notification_id = n.id"
            + " WHERE n.tenant_id = <tenant> AND r.mailing_id = :mailing ORDER BY n.told_at, n.id";

    private final TenantRows rows;

    @Inject
    NotificationStore(TenantRows rows) {
        this.rows = rows;
    }

    public void add(Notification told) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("INSERT INTO notification (tenant_id, id, kind, resource, resource_id, texts, told_at)"
                            + " VALUES (<tenant>, :id, :kind, :resource, :resourceId, :texts, :at)")
                    .bind("id", told.id())
                    .bind("kind", told.kind())
                    .bind("resource", told.resource())
                    .bind("resourceId", told.resourceId())
                    .bind("texts", StoredJson.write(told.words()))
                    .bind("at", told.toldAt())
                    .execute();
        }
    }

    /** What a mailing brings, the oldest first. */
    public List<Notification> of(UUID mailing) {
        try (Handle handle = rows.open()) {
            return handle.createQuery(OF_MAILING)
                    .bind("mailing", mailing)
                    .map((row, context) -> read(row))
                    .list();
        }
    }

    /**
     * With all receipts.
     *
     * @return how many there were, at most {@code most}
     */
    public int deleteToldBefore(Instant time, int most) {
        try (Handle handle = rows.open()) {
            return handle.createUpdate(
                            "DELETE FROM notification WHERE tenant_id = <tenant> AND told_at < :time LIMIT :most")
                    .bind("time", time)
                    .bind("most", most)
                    .execute();
        }
    }

    /**
     * Takes a person's name or address out of what was told.
     *
     * @return how many said it
     */
    public int erase(Mark mark) {
        try (Handle handle = rows.open()) {
            List<Notification> saying = handle.createQuery(
                            "SELECT * FROM notification WHERE tenant_id = <tenant> AND LOCATE(:mark, LOWER(texts)) > 0")
                    .bind("mark", mark.lowerInJson())
                    .map((row, context) -> read(row))
                    .list();
            saying.forEach(told -> handle.createUpdate(
                            "UPDATE notification SET texts = :texts WHERE tenant_id = <tenant> AND id = :id")
                    .bind("texts", StoredJson.write(told.words().without(mark)))
                    .bind("id", told.id())
                    .execute());
            return saying.size();
        }
    }

    static Notification read(ResultSet row) throws SQLException {
        return new Notification(
                UuidCreator.fromBytes(row.getBytes("id")),
                row.getString("kind"),
                row.getString("resource"),
                UuidCreator.fromBytes(row.getBytes("resource_id")),
                StoredJson.read(row.getString("texts"), Wordings.class),
                row.getTimestamp("told_at").toInstant());
    }
}
