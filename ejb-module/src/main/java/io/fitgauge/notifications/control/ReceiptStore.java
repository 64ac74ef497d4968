package io.fitgauge.notifications.control;

import io.fitgauge.notifications.entity.Notification;
import io.fitgauge.notifications.entity.Receipt;
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
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What each person of the bound tenant was told. */
@Dependent
public class ReceiptStore {

    private static final Keyset ORDER = Keyset.endingWith("r.notification_id")
            .instant("createdAt", "r.told_at")
            .usually("-createdAt");

    private static final String OWN = "SELECT n.*, r.read_at FROM notification_receipt r JOIN notification n"
            + " ON n.tenant_id = r.tenant_id AND n.id = r.notification_id"
            + " WHERE r.tenant_id = <tenant> AND r.person_id = :person";

    private static final String ADD =
            "INSERT INTO notification_receipt (tenant_id, person_id, notification_id, told_at,"
                    + " waits, mailing_id) VALUES (<tenant>, :person, :notification, :at, :waits, :mailing)";

    private final TenantRows rows;

    @Inject
    ReceiptStore(TenantRows rows) {
        this.rows = rows;
    }

    /** Who gets it, and how it reaches their mailbox. */
    public void add(Notification told, Collection<MailRoute> routes) {
        try (Handle handle = rows.open();
                PreparedBatch batch = handle.prepareBatch(ADD)) {
            routes.forEach(route -> batch.bind("person", route.person())
                    .bind("notification", told.id())
                    .bind("at", told.toldAt())
                    .bind("waits", route.waits())
                    .bind("mailing", route.mailing())
                    .add());
            batch.execute();
        }
    }

    /**
     * What a person was told. Sorted by {@code createdAt}; the newest first unless asked.
     *
     * @param unread only those, or only the others; all when absent
     */
    public Page<Receipt> list(UUID person, @Nullable Boolean unread, PageRequest request) {
        Keyset.Order order = ORDER.order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(order.parameters());
        parameters.put("person", person);
        parameters.put("most", request.limit() + 1);
        String sql = OWN + which(unread) + " AND " + order.after() + " ORDER BY " + order.by() + " LIMIT :most";
        try (Handle handle = rows.open()) {
            List<Receipt> found = handle.createQuery(sql)
                    .bindMap(parameters)
                    .map((row, context) -> read(row))
                    .list();
            return order.page(found, request.limit(), ReceiptStore::position);
        }
    }

    private static String which(@Nullable Boolean unread) {
        if (unread == null) {
            return "";
        }
        return unread ? " AND r.read_at IS NULL" : " AND r.read_at IS NOT NULL";
    }

    private static String position(Receipt receipt, String field) {
        Notification told = receipt.notification();
        return (field.equals("id") ? told.id() : told.toldAt()).toString();
    }

    public Optional<Receipt> find(UUID person, UUID notification) {
        try (Handle handle = rows.open()) {
            return handle.createQuery(OWN + " AND r.notification_id = :notification")
                    .bind("person", person)
                    .bind("notification", notification)
                    .map((row, context) -> read(row))
                    .findOne();
        }
    }

    /** What was read before stays read as it was. */
    public void read(UUID person, UUID notification, Instant now) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("UPDATE notification_receipt SET read_at = :now WHERE tenant_id = <tenant>"
                            + " AND person_id = :person AND notification_id = :notification AND read_at IS NULL")
                    .bind("now", now)
                    .bind("person", person)
                    .bind("notification", notification)
                    .execute();
        }
    }

    /** @return how many were unread */
    public int readAll(UUID person, Instant now) {
        try (Handle handle = rows.open()) {
            return handle.createUpdate("UPDATE notification_receipt SET read_at = :now WHERE tenant_id = <tenant>"
                            + " AND person_id = :person AND read_at IS NULL")
                    .bind("now", now)
                    .bind("person", person)
                    .execute();
        }
    }

    public boolean hasWaiting(UUID person) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT 1 FROM notification_receipt WHERE tenant_id = <tenant>"
                            + " AND waits = TRUE AND person_id = :person LIMIT 1")
                    .bind("person", person)
                    .mapTo(Integer.class)
                    .findOne()
                    .isPresent();
        }
    }

    /** Those for whom something waits. */
    public List<UUID> waiting() {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT DISTINCT person_id FROM notification_receipt"
                            + " WHERE tenant_id = <tenant> AND waits = TRUE ORDER BY person_id")
                    .mapTo(UUID.class)
                    .list();
        }
    }

    /**
     * What waits for a person goes into a mailing, or into none.
     *
     * @return how many
     */
    public int gather(UUID person, @Nullable UUID mailing) {
        try (Handle handle = rows.open()) {
            return handle.createUpdate("UPDATE notification_receipt SET waits = FALSE, mailing_id = :mailing"
                            + " WHERE tenant_id = <tenant> AND waits = TRUE AND person_id = :person")
                    .bind("mailing", mailing)
                    .bind("person", person)
                    .execute();
        }
    }

    /** @return how many */
    public int deleteOf(UUID person) {
        try (Handle handle = rows.open()) {
            return handle.createUpdate(
                            "DELETE FROM notification_receipt WHERE tenant_id = <tenant> AND person_id = :person")
                    .bind("person", person)
                    .execute();
        }
    }

    private static Receipt read(ResultSet row) throws SQLException {
        @Nullable Timestamp read = row.getTimestamp("read_at");
        return new Receipt(NotificationStore.read(row), read == null ? null : read.toInstant());
    }
}
