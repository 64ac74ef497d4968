package io.fitgauge.feed.control;

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
import java.util.UUID;
import javax.sql.DataSource;

/** What is asked about the webhooks of all tenants: which have something due, who has old events, and how many there are. */
public class DueWebhooks {

    /** From the index alone. */
    private static final String DUE =
            "SELECT tenant_id, tenant_public_id, webhook_id FROM webhook_delivery WHERE state = 'WAITING'"
                    + " GROUP BY tenant_id, tenant_public_id, webhook_id HAVING MIN(due_at) <= ?";

    private static final String OLD = "SELECT tenant_id, tenant_public_id FROM feed_event WHERE written_at < ?"
            + " UNION SELECT tenant_id, tenant_public_id FROM webhook_delivery WHERE created_at < ?";

    private static final String COUNTS = "SELECT (SELECT COUNT(*) FROM webhook_delivery WHERE state = 'WAITING'),"
            + " (SELECT COUNT(*) FROM webhook_line WHERE failing_since IS NOT NULL),"
            + " (SELECT COUNT(*) FROM webhook WHERE NOT enabled)";

    @Resource(lookup = "jdbc/fitgauge")
    DataSource database;

    /** A tenant's webhook for which something is due. */
    public record Due(TenantId tenant, UUID webhook) {}

    /**
     * How much there is.
     *
     * @param waiting deliveries
     * @param failing webhooks of which nothing else came lately
     * @param disabled webhooks
     */
    public record Counts(long waiting, long failing, long disabled) {}

    /** @throws SQLException when the database does not answer */
    public List<Due> due(Instant now) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(DUE)) {
            statement.setObject(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            try (ResultSet rows = statement.executeQuery()) {
                List<Due> due = new ArrayList<>();
                while (rows.next()) {
                    due.add(new Due(tenant(rows), UuidCreator.fromBytes(rows.getBytes(3))));
                }
                return due;
            }
        }
    }

    /** @throws SQLException when the database does not answer */
    public List<TenantId> withSomethingBefore(Instant time) throws SQLException {
        LocalDateTime before = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OLD)) {
            statement.setObject(1, before);
            statement.setObject(2, before);
            try (ResultSet rows = statement.executeQuery()) {
                List<TenantId> tenants = new ArrayList<>();
                while (rows.next()) {
                    tenants.add(tenant(rows));
                }
                return tenants;
            }
        }
    }

    private static TenantId tenant(ResultSet row) throws SQLException {
        return new TenantId(row.getInt(1), UuidCreator.fromBytes(row.getBytes(2)));
    }

    /** @throws SQLException when the database does not answer */
    public Counts counts() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNTS);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Counts(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }
}
