package io.fitgauge.schedules.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.schedules.entity.OpenedDay;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** The due days for which reviews were opened. The database keeps each to one. */
@Dependent
public class OpenedDays {

    private final TenantRows rows;

    @Inject
    OpenedDays(TenantRows rows) {
        this.rows = rows;
    }

    /** Those of a schedule from a day on. */
    public Set<LocalDate> of(UUID schedule, LocalDate from) {
        String sql = "SELECT due_on FROM review_schedule_day"
                + " WHERE tenant_id = <tenant> AND schedule_id = :schedule AND due_on >= :from";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return new HashSet<>(query.bind("schedule", schedule)
                    .bind("from", from)
                    .mapTo(LocalDate.class)
                    .list());
        }
    }

    /** Those of all schedules from a day on, and before another one. */
    public List<OpenedDay> between(LocalDate from, LocalDate before) {
        String sql = "SELECT schedule_id, due_on FROM review_schedule_day"
                + " WHERE tenant_id = <tenant> AND due_on >= :from AND due_on < :before ORDER BY due_on";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bind("from", from)
                    .bind("before", before)
                    .map((row, context) -> new OpenedDay(
                            UuidCreator.fromBytes(row.getBytes("schedule_id")),
                            row.getObject("due_on", LocalDate.class)))
                    .list();
        }
    }

    public void add(UUID schedule, LocalDate dueOn, UUID review, Instant now, boolean late) {
        String sql = "INSERT INTO review_schedule_day (tenant_id, schedule_id, due_on, review_id, opened_at, late)"
                + " VALUES (<tenant>, :schedule, :on, :review, :now, :late)";
        try (Handle handle = rows.open();
                Update insert = handle.createUpdate(sql)) {
            insert.bind("schedule", schedule)
                    .bind("on", dueOn)
                    .bind("review", review)
                    .bind("now", now)
                    .bind("late", late)
                    .execute();
        }
    }
}
