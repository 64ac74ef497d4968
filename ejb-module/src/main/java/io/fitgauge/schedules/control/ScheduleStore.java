package io.fitgauge.schedules.control;

import io.fitgauge.json.StoredJson;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.schedules.entity.PeriodCadence;
import io.fitgauge.schedules.entity.RuleCadence;
import io.fitgauge.schedules.entity.Schedule;
import io.fitgauge.schedules.entity.Subject;
import io.fitgauge.schedules.entity.Timing;
import io.fitgauge.schedules.entity.Wish;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The bound tenant's schedules. */
@Dependent
public class ScheduleStore {

    private static final String TABLE = "review_schedule";

    private static final Keyset ORDER =
            Keyset.endingWith("s.id").instant("createdAt", "s.created_at").usually("createdAt");

    private static final String SELECT = "SELECT s.*,"
            + " (SELECT MAX(d.due_on) FROM review_schedule_day d WHERE d.tenant_id = <tenant> AND d.schedule_id = s.id)"
            + " AS last_due_on,"
            + " (SELECT GROUP_CONCAT(HEX(r.member_id) ORDER BY r.place) FROM review_schedule_reviewer r"
            + " WHERE r.tenant_id = <tenant> AND r.schedule_id = s.id) AS reviewers"
            + " FROM review_schedule s WHERE s.tenant_id = <tenant>";

    private static final String INSERT =
            "INSERT INTO review_schedule (tenant_id, id, scope, subject_id, name, cadence_rule, cadence_period,"
                    + " first_day, time_of_day, lead_days, checklist_id, remind_days, owner_after, admin_after,"
                    + " agency_after, paused, state, counts_from, from_day, revision, created_at, updated_at)"
                    + " VALUES (<tenant>, :id, :scope, :subject, :name, :rule, :period, :first, :time, :lead,"
                    + " :checklist, :remind, :owner, :admin, :agency, :paused, :state, :counts, :from, :revision,"
                    + " :created, :updated)";

    private static final String UPDATE = "UPDATE review_schedule SET name = :name, cadence_rule = :rule,"
            + " cadence_period = :period, first_day = :first, time_of_day = :time, lead_days = :lead,"
            + " checklist_id = :checklist, remind_days = :remind, owner_after = :owner, admin_after = :admin,"
            + " agency_after = :agency, paused = :paused, state = :state, counts_from = :counts, from_day = :from,"
            + " revision = :revision, updated_at = :updated WHERE tenant_id = <tenant> AND id = :id";

    private final TenantRows rows;

    @Inject
    ScheduleStore(TenantRows rows) {
        this.rows = rows;
    }

    public Optional<Schedule> find(UUID id) {
        return select(" AND s.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** Locked until the transaction ends. */
    public Optional<Schedule> lock(UUID id) {
        String sql = "SELECT id FROM review_schedule WHERE tenant_id = <tenant> AND id = :id FOR UPDATE";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bind("id", id).mapTo(UUID.class).findOne().flatMap(this::find);
        }
    }

    public List<Schedule> all() {
        return select("", Map.of());
    }

    public long count() {
        try (Handle handle = rows.open();
                Query query = handle.createQuery("SELECT COUNT(*) FROM review_schedule WHERE tenant_id = <tenant>")) {
            return query.mapTo(Long.class).one();
        }
    }

    /** Sorted by {@code createdAt}. */
    public Page<Schedule> list(Subject.@Nullable Kind scope, @Nullable UUID subject, PageRequest request) {
        Keyset.Order order = ORDER.order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(order.parameters());
        parameters.put("most", request.limit() + 1);
        StringBuilder where = new StringBuilder(" AND ").append(order.after());
        if (scope != null) {
            where.append(" AND s.scope = :scope");
            parameters.put("scope", scope.name());
        }
        if (subject != null) {
            where.append(" AND s.subject_id = :subject");
            parameters.put("subject", subject);
        }
        where.append(" ORDER BY ").append(order.by()).append(" LIMIT :most");
        return order.page(select(where.toString(), parameters), request.limit(), ScheduleStore::position);
    }

    private static String position(Schedule schedule, String field) {
        return (field.equals("id") ? schedule.id() : schedule.createdAt()).toString();
    }

    private List<Schedule> select(String where, Map<String, ?> parameters) {
        try (Handle handle = rows.open();
                Query query = handle.createQuery(SELECT + where)) {
            return query.bindMap(parameters).map(new ScheduleRow()).list();
        }
    }

    public void add(Schedule schedule) {
        write(schedule, INSERT);
        addReviewers(schedule.id(), schedule.wish().reviewers());
    }

    public void update(Schedule schedule) {
        write(schedule, UPDATE);
    }

    /** With who reviews. */
    public void replace(Schedule schedule) {
        update(schedule);
        try (Handle handle = rows.open();
                Update delete = handle.createUpdate(
                        "DELETE FROM review_schedule_reviewer WHERE tenant_id = <tenant> AND schedule_id = :id")) {
            delete.bind("id", schedule.id()).execute();
        }
        addReviewers(schedule.id(), schedule.wish().reviewers());
    }

    /** With the days for which reviews were opened; the reviews stay. */
    public void remove(UUID id) {
        rows.noted(TABLE, id, () -> {
            try (Handle handle = rows.open();
                    Update delete = handle.createUpdate(
                            "DELETE FROM review_schedule WHERE tenant_id = <tenant> AND id = :id")) {
                delete.bind("id", id).execute();
            }
        });
    }

    private void addReviewers(UUID schedule, List<UUID> reviewers) {
        if (reviewers.isEmpty()) {
            return;
        }
        try (Handle handle = rows.open();
                PreparedBatch batch =
                        handle.prepareBatch("INSERT INTO review_schedule_reviewer (tenant_id, schedule_id, member_id,"
                                + " place) VALUES (<tenant>, :schedule, :member, :place)")) {
            for (int place = 0; place < reviewers.size(); place++) {
                batch.bind("schedule", schedule)
                        .bind("member", reviewers.get(place))
                        .bind("place", place)
                        .add();
            }
            batch.execute();
        }
    }

    private void write(Schedule schedule, String sql) {
        rows.noted(TABLE, schedule.id(), () -> {
            try (Handle handle = rows.open();
                    Update update = handle.createUpdate(sql)) {
                update.bindMap(values(schedule)).execute();
            }
        });
    }

    private static Map<String, @Nullable Object> values(Schedule schedule) {
        Wish wish = schedule.wish();
        Map<String, @Nullable Object> values = new HashMap<>(timing(wish.timing()));
        values.put("id", schedule.id());
        values.put("scope", wish.subject().kind().name());
        values.put("subject", wish.subject().id());
        values.put("name", wish.name());
        values.put("checklist", wish.checklistId());
        values.put("remind", StoredJson.write(wish.telling().remindDaysBefore()));
        values.put("owner", wish.telling().ownerAfter());
        values.put("admin", wish.telling().adminAfter());
        values.put("agency", wish.telling().agencyAfter());
        values.put("paused", wish.paused());
        values.put("state", schedule.state().name());
        values.put("counts", schedule.countsFrom());
        values.put("from", schedule.fromDay());
        values.put("revision", schedule.revision());
        values.put("created", schedule.createdAt());
        values.put("updated", schedule.updatedAt());
        return Collections.unmodifiableMap(values);
    }

    private static Map<String, @Nullable Object> timing(Timing timing) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("rule", timing.cadence() instanceof RuleCadence rule ? rule.written() : null);
        values.put("period", timing.cadence() instanceof PeriodCadence period ? period.written() : null);
        values.put("first", timing.firstDay());
        values.put("time", timing.timeOfDay().toString());
        values.put("lead", timing.leadDays());
        return values;
    }
}
