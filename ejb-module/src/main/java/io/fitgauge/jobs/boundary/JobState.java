package io.fitgauge.jobs.boundary;

/** Where a job is in its life. The last three are its ends. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
