package io.fitgauge.outbox.control;

import io.fitgauge.tenancy.AllTenants;
import io.fitgauge.tenancy.TenantId;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked about the deliveries of all tenants: whose are due, whose events are old, and how many there are. */
public class DueDeliveries {

    private static final String DUE = "SELECT tenant_id, tenant_public_id, handler FROM outbox_delivery"
            + " WHERE state = 'WAITING' AND due_at <= ? GROUP BY tenant_id, tenant_public_id, handler";

    private static final String OLD =
            "SELECT DISTINCT tenant_id, tenant_public_id FROM outbox_event WHERE occurred_at < ?";

    private static final String COUNTS = "SELECT COUNT(*), COALESCE(SUM(state = 'PARKED'), 0),"
            + " MIN(CASE WHEN state = 'WAITING' THEN written_at END) FROM outbox_delivery";

    private final AllTenants all;

    @Inject
    DueDeliveries(AllTenants all) {
        this.all = all;
    }

    /** A tenant, and a handler of which something is due there. */
    public record Due(TenantId tenant, String handler) {}

    /** @param oldest of those that wait */
    public record Counts(long waiting, long parked, @Nullable Instant oldest) {}

    /** @throws SQLException when the database does not answer */
    public List<Due> due(Instant now) throws SQLException {
        return all.select(DUE, DueDeliveries::read, now);
    }

    /** @throws SQLException when the database does not answer */
    public List<TenantId> withEventsBefore(Instant time) throws SQLException {
        return all.select(OLD, AllTenants::tenant, time);
    }

    private static Due read(ResultSet row) throws SQLException {
        return new Due(AllTenants.tenant(row), row.getString(3));
    }

    /** @throws SQLException when the database does not answer */
    public Counts counts() throws SQLException {
        return all.select(COUNTS, DueDeliveries::counted).get(0);
    }

    private static Counts counted(ResultSet row) throws SQLException {
        return new Counts(row.getLong(1) - row.getLong(2), row.getLong(2), AllTenants.moment(row, 3));
    }
}
