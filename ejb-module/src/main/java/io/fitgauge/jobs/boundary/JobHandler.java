package io.fitgauge.jobs.boundary;

import io.fitgauge.tenancy.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What does the work of one kind of job. Rooms that have long work implement it as a CDI bean; it is found by its kind, and
 * one instance serves all runs.
 */
public interface JobHandler {

    /** Upper case letters and underscores, up to 40. It is shown to clients. */
    String kind();

    /**
     * Does the work, outside of any transaction: it calls boundaries, as the run's caller. It may be called again for a
     * job of which an earlier run was cut off at any point, here or on another node, and then must not do twice what was
     * done before: {@link JobRun#checkpoint()} says how far that got, when its chunks kept it by {@link JobCheckpoints}.
     *
     * @return a JSON object for the client, or nothing
     * @throws CancelledJob when the run says so; let it through
     * @throws Exception when the job has failed; a {@link io.fitgauge.refusal.Refusal} is shown to the client as it is
     */
    @Nullable
    String run(JobRun run) throws Exception;

    /** Called in the transaction in which the job ends, however it ends: done, failed, cancelled, even never begun. */
    default void ended(Caller caller, UUID jobId) {}
}
