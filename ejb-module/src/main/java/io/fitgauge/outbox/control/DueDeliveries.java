package io.fitgauge.outbox.control;

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

/** What is asked about the deliveries of all tenants: whose are due, whose events are old, and how many there are. */
public class DueDeliveries {

    private static final String DUE = "SELECT tenant_id, tenant_public_id, handler FROM outbox_delivery"
            + " WHERE state = 'WAITING' AND due_at <= ? GROUP BY tenant_id, tenant_public_id, handler";

    private static final String OLD =
            "SELECT DISTINCT tenant_id, tenant_public_id, '' AS handler FROM outbox_event" + " WHERE occurred_at < ?";

    private static final String COUNTS = "SELECT COUNT(*), COALESCE(SUM(state = 'PARKED'), 0),"
            + " MIN(CASE WHEN state = 'WAITING' THEN written_at END) FROM outbox_delivery";

    @Resource(lookup = "jdbc/fitgauge")
    DataSource database;

    /** A tenant, and a handler of which something is due there. */
    public record Due(TenantId tenant, String handler) {}

    /** @param oldest of those that wait */
    public record Counts(long waiting, long parked, @Nullable Instant oldest) {}

    /** @throws SQLException when the database does not answer */
    public List<Due> due(Instant now) throws SQLException {
        return select(DUE, now);
    }

    /** @throws SQLException when the database does not answer */
    public List<TenantId> withEventsBefore(Instant time) throws SQLException {
        return select(OLD, time).stream().map(Due::tenant).toList();
    }

    private List<Due> select(String sql, Instant time) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, LocalDateTime.ofInstant(time, ZoneOffset.UTC));
            try (ResultSet rows = statement.executeQuery()) {
                List<Due> due = new ArrayList<>();
                while (rows.next()) {
                    TenantId tenant = new TenantId(rows.getInt(1), UuidCreator.fromBytes(rows.getBytes(2)));
                    due.add(new Due(tenant, rows.getString(3)));
                }
                return due;
            }
        }
    }

    /** @throws SQLException when the database does not answer */
    public Counts counts() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNTS);
                ResultSet row = statement.executeQuery()) {
            row.next();
            @Nullable LocalDateTime oldest = row.getObject(3, LocalDateTime.class);
            return new Counts(
                    row.getLong(1) - row.getLong(2),
                    row.getLong(2),
                    oldest == null ? null : oldest.toInstant(ZoneOffset.UTC));
        }
    }
}
