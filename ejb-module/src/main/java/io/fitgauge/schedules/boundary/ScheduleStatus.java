package io.fitgauge.schedules.boundary;

/** Whether a schedule goes on. */
public enum ScheduleStatus {
    ACTIVE,
    /** What it was for is gone or out of use, or it has no more due days. */
    ENDED
}
