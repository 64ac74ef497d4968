package io.fitgauge.jobs.control;

import io.fitgauge.tenancy.AllTenants;
import io.fitgauge.tenancy.TenantId;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked about the jobs of all tenants: whose are to be run, and how many there are. */
public class UnfinishedJobs {

    private static final String TENANTS = "SELECT j.tenant_id, j.tenant_public_id FROM job j"
            + " LEFT JOIN job_turn t ON t.tenant_id = j.tenant_id"
            + " WHERE j.state = 'QUEUED' AND j.due_at <= ?"
            + " OR j.state = 'RUNNING' AND j.owner NOT IN (SELECT id FROM job_node)"
            + " GROUP BY j.tenant_id, j.tenant_public_id ORDER BY MAX(t.served_at), MIN(j.created_at)";

    private static final String COUNTS = "SELECT COALESCE(SUM(state = 'QUEUED'), 0),"
            + " COALESCE(SUM(state = 'RUNNING'), 0), COALESCE(SUM(state = 'FAILED'), 0),"
            + " MIN(CASE WHEN state = 'QUEUED' THEN created_at END)"
            + " FROM job WHERE state IN ('QUEUED', 'RUNNING', 'FAILED')";

    private final AllTenants all;

    @Inject
    UnfinishedJobs(AllTenants all) {
        this.all = all;
    }

    /** @param oldest of those that wait */
    public record Counts(long queued, long running, long failed, @Nullable Instant oldest) {}

    /**
     * Those with jobs that are due or were left behind, who was served longest ago first.
     *
     * @throws IllegalStateException when the database does not answer
     */
    public List<TenantId> tenants(Instant now) {
        try {
            return all.select(TENANTS, AllTenants::tenant, now);
        } catch (SQLException e) {
            throw new IllegalStateException("The unfinished jobs cannot be read", e);
        }
    }

    /** @throws IllegalStateException when the database does not answer */
    public Counts counts() {
        try {
            return all.select(COUNTS, UnfinishedJobs::counted).get(0);
        } catch (SQLException e) {
            throw new IllegalStateException("The jobs cannot be counted", e);
        }
    }

    private static Counts counted(ResultSet row) throws SQLException {
        return new Counts(row.getLong(1), row.getLong(2), row.getLong(3), AllTenants.moment(row, 4));
    }
}
