package io.fitgauge.agenda.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.tenancy.TenantId;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What is asked about the agendas of all tenants: whose have something due, and how much of it there is. */
public class DueAgenda {

    private static final String DUE = "SELECT DISTINCT tenant_id, tenant_public_id, kind FROM agenda_item"
            + " WHERE state = 'WAITING' AND next_at <= ?";

    private static final String OLD = "SELECT DISTINCT tenant_id, tenant_public_id, '' AS kind FROM agenda_item"
            + " WHERE state = 'DONE' AND done_at < ?";

    private static final String COUNTS =
            "SELECT COALESCE(SUM(state = 'WAITING'), 0), COALESCE(SUM(state = 'FAILED'), 0),"
                    + " MIN(CASE WHEN state = 'WAITING' THEN due_at END) FROM agenda_item"
                    + " WHERE state = 'FAILED' OR state = 'WAITING' AND due_at <= ?";

    @Resource(lookup = "jdbc/fitgauge")
    DataSource database;

    /** A tenant, and a kind of which something is due there. */
    public record Due(TenantId tenant, String kind) {}

    /**
     * How much there is.
     *
     * @param due that is due now
     * @param oldest when the first of those was due
     */
    public record Counts(long due, long failed, @Nullable Instant oldest) {}

    /** @throws SQLException when the database does not answer */
    public List<Due> due(Instant now) throws SQLException {
        return select(DUE, now);
    }

    /** @throws SQLException when the database does not answer */
    public List<TenantId> withDoneBefore(Instant time) throws SQLException {
        return select(OLD, time).stream().map(Due::tenant).toList();
    }

    private List<Due> select(String sql, Instant time) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, LocalDateTime.ofInstant(time, ZoneOffset.UTC));
            try (ResultSet rows = statement.executeQuery()) {
                List<Due> due = new ArrayList<>();
                while (rows.next()) {
                    due.add(new Due(
                            new TenantId(rows.getInt(1), UuidCreator.fromBytes(rows.getBytes(2))), rows.getString(3)));
                }
                return due;
            }
        }
    }

    /** @throws SQLException when the database does not answer */
    public Counts counts(Instant now) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNTS)) {
            statement.setObject(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                @Nullable LocalDateTime oldest = row.getObject(3, LocalDateTime.class);
                return new Counts(
                        row.getLong(1), row.getLong(2), oldest == null ? null : oldest.toInstant(ZoneOffset.UTC));
            }
        }
    }
}
