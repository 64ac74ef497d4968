package io.fitgauge.agenda.control;

import io.fitgauge.tenancy.AllTenants;
import io.fitgauge.tenancy.TenantId;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked about the agendas of all tenants: whose have something due, and how much of it there is. */
public class DueAgenda {

    private static final String DUE = "SELECT DISTINCT tenant_id, tenant_public_id, kind FROM agenda_item"
            + " WHERE state = 'WAITING' AND next_at <= ?";

    private static final String OLD =
            "SELECT DISTINCT tenant_id, tenant_public_id FROM agenda_item" + " WHERE state = 'DONE' AND done_at < ?";

    private static final String COUNTS =
            "SELECT COALESCE(SUM(state = 'WAITING'), 0), COALESCE(SUM(state = 'FAILED'), 0),"
                    + " MIN(CASE WHEN state = 'WAITING' THEN due_at END) FROM agenda_item"
                    + " WHERE state = 'FAILED' OR state = 'WAITING' AND due_at <= ?";

    private final AllTenants all;

    @Inject
    DueAgenda(AllTenants all) {
        this.all = all;
    }

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
        return all.select(DUE, DueAgenda::read, now);
    }

    /** @throws SQLException when the database does not answer */
    public List<TenantId> withDoneBefore(Instant time) throws SQLException {
        return all.select(OLD, AllTenants::tenant, time);
    }

    private static Due read(ResultSet row) throws SQLException {
        return new Due(AllTenants.tenant(row), row.getString(3));
    }

    /** @throws SQLException when the database does not answer */
    public Counts counts(Instant now) throws SQLException {
        return all.select(COUNTS, DueAgenda::counted, now).get(0);
    }

    private static Counts counted(ResultSet row) throws SQLException {
        return new Counts(row.getLong(1), row.getLong(2), AllTenants.moment(row, 3));
    }
}
