package io.fitgauge.agenda.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.agenda.entity.AgendaItem;
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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What the bound tenant has to do, and has done. */
@Dependent
public class AgendaStore {

    private static final Keyset ORDER =
            Keyset.endingWith("id").instant("dueAt", "due_at").usually("dueAt");

    private final TenantRows rows;

    @Inject
    AgendaStore(TenantRows rows) {
        this.rows = rows;
    }

    /** Adds it, or moves it while it waits. */
    public void put(TenantId tenant, String kind, UUID subject, LocalDate dueOn, Instant dueAt) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("INSERT INTO agenda_item (tenant_id, kind, subject_id, due_on, id, tenant_public_id,"
                            + " state, due_at, next_at, attempts)"
                            + " VALUES (<tenant>, :kind, :subject, :on, :id, :publicId, 'WAITING', :at, :at, 0)"
                            + " ON DUPLICATE KEY UPDATE next_at = CASE WHEN state = 'WAITING' THEN VALUES(next_at) ELSE next_at END,"
                            + " due_at = CASE WHEN state = 'WAITING' THEN VALUES(due_at) ELSE due_at END")
                    .bind("kind", kind)
                    .bind("subject", subject)
                    .bind("on", dueOn)
                    .bind("id", UuidCreator.getTimeOrderedEpoch())
                    .bind("publicId", tenant.id())
                    .bind("at", dueAt)
                    .execute();
        }
    }

    /** Takes off what waits, or has failed. */
    public void drop(String kind, UUID subject) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("DELETE FROM agenda_item WHERE tenant_id = <tenant> AND kind = :kind"
                            + " AND subject_id = :subject AND state <> 'DONE'")
                    .bind("kind", kind)
                    .bind("subject", subject)
                    .execute();
        }
    }

    /** Those of one kind and subject that wait, in their order. */
    public List<AgendaItem> waiting(String kind, UUID subject) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT * FROM agenda_item WHERE tenant_id = <tenant> AND kind = :kind"
                            + " AND subject_id = :subject AND state = 'WAITING' ORDER BY due_at, due_on")
                    .bind("kind", kind)
                    .bind("subject", subject)
                    .map((row, context) -> read(row))
                    .list();
        }
    }

    /** @return the oldest that are due and whose subject has none of the kind before them that waits */
    public List<UUID> heads(String kind, Instant now, int most) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT i.id FROM agenda_item i WHERE i.tenant_id = <tenant> AND i.kind = :kind"
                            + " AND i.state = 'WAITING' AND i.next_at <= :now"
                            + " AND NOT EXISTS (SELECT 1 FROM agenda_item before_it"
                            + " WHERE before_it.tenant_id = <tenant> AND before_it.kind = :kind"
                            + " AND before_it.subject_id = i.subject_id AND before_it.state = 'WAITING'"
                            + " AND (before_it.due_at < i.due_at"
                            + " OR before_it.due_at = i.due_at AND before_it.due_on < i.due_on))"
                            + " ORDER BY i.due_at, i.id LIMIT :most")
                    .bind("kind", kind)
                    .bind("now", now)
                    .bind("most", most)
                    .mapTo(UUID.class)
                    .list();
        }
    }

    /** @return unless it is gone, or another transaction has it; locked until the transaction ends */
    public Optional<AgendaItem> lock(UUID id) {
        return one(id, " FOR UPDATE SKIP LOCKED");
    }

    /** Waits for others, who only look whether it is due. */
    public Optional<AgendaItem> lockOwn(UUID id) {
        return one(id, " FOR UPDATE");
    }

    public Optional<AgendaItem> find(UUID id) {
        return one(id, "");
    }

    private Optional<AgendaItem> one(UUID id, String locked) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT * FROM agenda_item WHERE tenant_id = <tenant> AND id = :id" + locked)
                    .bind("id", id)
                    .map((row, context) -> read(row))
                    .findOne();
        }
    }

    /** What came of it, so far. */
    public void update(
            UUID id,
            AgendaItem.State state,
            int attempts,
            Instant nextAt,
            @Nullable Instant doneAt,
            @Nullable String problem) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("UPDATE agenda_item SET state = :state, attempts = :attempts, next_at = :next,"
                            + " done_at = :done, problem = :problem WHERE tenant_id = <tenant> AND id = :id")
                    .bind("id", id)
                    .bind("state", state.name())
                    .bind("attempts", attempts)
                    .bind("next", nextAt)
                    .bind("done", doneAt)
                    .bind("problem", problem)
                    .execute();
        }
    }

    /** @return how many there were, at most {@code most} */
    public int deleteDoneBefore(Instant time, int most) {
        try (Handle handle = rows.open()) {
            return handle.createUpdate("DELETE FROM agenda_item WHERE tenant_id = <tenant> AND state = 'DONE'"
                            + " AND done_at < :time LIMIT :most")
                    .bind("time", time)
                    .bind("most", most)
                    .execute();
        }
    }

    /** What waits where this tenant was waits no more. */
    public void dropWaiting() {
        try (Handle handle = rows.open()) {
            handle.execute("DELETE FROM agenda_item WHERE tenant_id = <tenant> AND state <> 'DONE'");
        }
    }

    /** The first to be due comes first. */
    public Page<AgendaItem> list(AgendaItem.@Nullable State state, PageRequest request) {
        Keyset.Order order = ORDER.order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(order.parameters());
        parameters.put("most", request.limit() + 1);
        if (state != null) {
            parameters.put("state", state.name());
        }
        String sql = "SELECT * FROM agenda_item WHERE tenant_id = <tenant>"
                + (state == null ? "" : " AND state = :state") + " AND " + order.after() + " ORDER BY " + order.by()
                + " LIMIT :most";
        try (Handle handle = rows.open()) {
            List<AgendaItem> found = handle.createQuery(sql)
                    .bindMap(parameters)
                    .map((row, context) -> read(row))
                    .list();
            return order.page(found, request.limit(), AgendaStore::position);
        }
    }

    private static String position(AgendaItem item, String field) {
        return (field.equals("id") ? item.id() : item.dueAt()).toString();
    }

    private static AgendaItem read(ResultSet row) throws SQLException {
        @Nullable Timestamp done = row.getTimestamp("done_at");
        return new AgendaItem(
                UuidCreator.fromBytes(row.getBytes("id")),
                row.getString("kind"),
                UuidCreator.fromBytes(row.getBytes("subject_id")),
                row.getObject("due_on", LocalDate.class),
                AgendaItem.State.valueOf(row.getString("state")),
                row.getTimestamp("due_at").toInstant(),
                row.getTimestamp("next_at").toInstant(),
                row.getInt("attempts"),
                done == null ? null : done.toInstant(),
                row.getString("problem"));
    }
}
