package io.fitgauge.scoring.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Under which ICPs of the bound tenant scores are known not to be fresh, and which jobs are to make them so. */
@Dependent
public class GapStore {

    private final TenantRows rows;

    @Inject
    GapStore(TenantRows rows) {
        this.rows = rows;
    }

    /**
     * @param jobId the job that is to fill it; it may have failed
     * @param since when what it stems from happened
     */
    public record Gap(UUID jobId, Instant since) {}

    public void open(UUID icpId, Gap gap) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("INSERT IGNORE INTO score_gap (tenant_id, icp_id, job_id, filled_by, since)"
                            + " VALUES (<tenant>, :icp, :job, :job, :since)")
                    .bind("icp", icpId)
                    .bind("job", gap.jobId())
                    .bind("since", gap.since())
                    .execute();
        }
    }

    /** The job begins with all accounts: what is open by now will be filled by it. */
    public void fill(UUID icpId, UUID jobId) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("UPDATE score_gap SET filled_by = :job WHERE tenant_id = <tenant> AND icp_id = :icp")
                    .bind("icp", icpId)
                    .bind("job", jobId)
                    .execute();
        }
    }

    /** The job is through. */
    public void close(UUID jobId) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("DELETE FROM score_gap WHERE tenant_id = <tenant>"
                            + " AND (job_id = :job OR filled_by = :job)")
                    .bind("job", jobId)
                    .execute();
        }
    }

    /** The oldest. */
    public Optional<Gap> first(UUID icpId) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT filled_by, since FROM score_gap WHERE tenant_id = <tenant>"
                            + " AND icp_id = :icp ORDER BY since, job_id LIMIT 1")
                    .bind("icp", icpId)
                    .map((row, context) -> new Gap(
                            UuidCreator.fromBytes(row.getBytes(1)),
                            row.getTimestamp(2).toInstant()))
                    .findOne();
        }
    }
}
