package io.fitgauge.jobs.boundary;

import io.fitgauge.tenancy.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One run of a job, as its handler sees it. */
public interface JobRun {

    /** Who asked for the job, or the system when it did itself; may what the system may, in the job's tenant. */
    Caller caller();

    UUID jobId();

    /** What transactions of the work show to {@link JobCheckpoints}. */
    JobTicket ticket();

    /** What {@link JobCheckpoints#keep} kept last, in an earlier run; absent for the first. */
    @Nullable
    String checkpoint();

    /** The JSON object that the job was made with. */
    String input();

    /**
     * Says how far the work is. Cheap enough to call for every chunk: about once a second it is written, in a
     * transaction of its own, and so are the last figures.
     *
     * @param total as far as it is known by now
     * @throws CancelledJob when the run is to stop
     */
    void progress(long done, @Nullable Long total);

    /** Whether the run is to stop; known within about a second. */
    boolean isCancelled();
}
