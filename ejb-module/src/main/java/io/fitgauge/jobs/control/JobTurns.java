package io.fitgauge.jobs.control;

import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Whose turn it is within the bound tenant, and when it had its last among all. */
@Dependent
public class JobTurns {

    private static final int MOST_LOOKED_AT = 10;

    private final TenantRows rows;

    @Inject
    JobTurns(TenantRows rows) {
        this.rows = rows;
    }

    /** @return whether nobody else is picking a job of this tenant; nobody else can until the transaction ends */
    public boolean take(Instant now) {
        try (Handle handle = rows.open()) {
            boolean known = handle.createQuery("SELECT COUNT(*) FROM job_turn WHERE tenant_id = <tenant>")
                            .mapTo(Integer.class)
                            .one()
                    > 0;
            if (!known) {
                handle.createUpdate("INSERT IGNORE INTO job_turn (tenant_id, served_at) VALUES (<tenant>, :now)")
                        .bind("now", now)
                        .execute();
            }
            return handle.createQuery(
                            "SELECT tenant_id FROM job_turn WHERE tenant_id = <tenant> FOR UPDATE SKIP LOCKED")
                    .mapTo(Integer.class)
                    .findOne()
                    .isPresent();
        }
    }

    public void served(Instant now) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("UPDATE job_turn SET served_at = :now WHERE tenant_id = <tenant>")
                    .bind("now", now)
                    .execute();
        }
    }

    /** All that wait, once more. */
    public void allDueAt(Instant dueAt) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("UPDATE job SET due_at = :due WHERE tenant_id = <tenant>")
                    .bind("due", dueAt)
                    .execute();
        }
    }

    /** Who runs one of them finds that it is not theirs any more. */
    public void cancelAll(Instant now) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("UPDATE job SET state = 'CANCELLED', owner = NULL, finished_at = :now,"
                            + " revision = revision + 1 WHERE tenant_id = <tenant> AND state IN ('QUEUED', 'RUNNING')")
                    .bind("now", now)
                    .execute();
        }
    }

    /** How many run, on servers that are alive. */
    public int running() {
        return count("state = 'RUNNING' AND owner IN (SELECT id FROM job_node)");
    }

    public int waiting() {
        return count("state = 'QUEUED'");
    }

    private int count(String condition) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT COUNT(*) FROM job WHERE tenant_id = <tenant> AND " + condition)
                    .mapTo(Integer.class)
                    .one();
        }
    }

    /**
     * The oldest job that is due or was left behind; nobody else can write it until the transaction ends. Passed over is one
     * whose row another transaction holds: a server that was stopped in the midst of one may hold it for minutes.
     */
    public Optional<UUID> next(Instant now) {
        try (Handle handle = rows.open()) {
            return oldest(handle, now).stream()
                    .filter(job -> isFree(handle, job))
                    .findFirst();
        }
    }

    private static List<UUID> oldest(Handle handle, Instant now) {
        return handle.createQuery("SELECT id FROM job WHERE tenant_id = <tenant>"
                        + " AND (state = 'QUEUED' AND due_at <= :now"
                        + " OR state = 'RUNNING' AND owner NOT IN (SELECT id FROM job_node))"
                        + " ORDER BY created_at, id LIMIT " + MOST_LOOKED_AT)
                .bind("now", now)
                .mapTo(UUID.class)
                .list();
    }

    private static boolean isFree(Handle handle, UUID job) {
        return handle.createQuery("SELECT id FROM job WHERE tenant_id = <tenant> AND id = :id FOR UPDATE SKIP LOCKED")
                .bind("id", job)
                .mapTo(UUID.class)
                .findOne()
                .isPresent();
    }
}
