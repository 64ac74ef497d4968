package io.fitgauge.schedules.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.json.StoredJson;
import io.fitgauge.schedules.entity.Cadence;
import io.fitgauge.schedules.entity.PeriodCadence;
import io.fitgauge.schedules.entity.RuleCadence;
import io.fitgauge.schedules.entity.Schedule;
import io.fitgauge.schedules.entity.Subject;
import io.fitgauge.schedules.entity.Telling;
import io.fitgauge.schedules.entity.Timing;
import io.fitgauge.schedules.entity.Wish;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads a schedule. */
class ScheduleRow implements RowMapper<Schedule> {

    @Override
    public Schedule map(ResultSet row, StatementContext context) throws SQLException {
        return new Schedule(
                UuidCreator.fromBytes(row.getBytes("id")),
                wish(row),
                Schedule.State.valueOf(row.getString("state")),
                row.getTimestamp("counts_from").toInstant(),
                row.getObject("from_day", LocalDate.class),
                row.getObject("last_due_on", LocalDate.class),
                row.getInt("revision"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }

    private static Wish wish(ResultSet row) throws SQLException {
        return new Wish(
                new Subject(Subject.Kind.valueOf(row.getString("scope")), id(row, "subject_id")),
                row.getString("name"),
                timing(row),
                reviewers(row.getString("reviewers")),
                id(row, "checklist_id"),
                telling(row),
                row.getBoolean("paused"));
    }

    private static Timing timing(ResultSet row) throws SQLException {
        return new Timing(
                cadence(row.getString("cadence_rule"), row.getString("cadence_period")),
                row.getObject("first_day", LocalDate.class),
                LocalTime.parse(row.getString("time_of_day")),
                row.getInt("lead_days"));
    }

    private static Cadence cadence(@Nullable String rule, String period) {
        return rule == null ? PeriodCadence.of(period) : new RuleCadence(rule);
    }

    private static Telling telling(ResultSet row) throws SQLException {
        return new Telling(
                StoredJson.list(row.getString("remind_days"), Integer.class),
                row.getObject("owner_after", Integer.class),
                row.getObject("admin_after", Integer.class),
                row.getObject("agency_after", Integer.class));
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        byte @Nullable [] id = row.getBytes(column);
        return id == null ? null : UuidCreator.fromBytes(id);
    }

    /** @param ids in hexadecimal digits, with commas between them */
    private static List<UUID> reviewers(@Nullable String ids) {
        return Stream.ofNullable(ids)
                .flatMap(text -> Stream.of(text.split(",")))
                .map(id -> ByteBuffer.wrap(HexFormat.of().parseHex(id)))
                .map(bytes -> new UUID(bytes.getLong(), bytes.getLong()))
                .toList();
    }
}
