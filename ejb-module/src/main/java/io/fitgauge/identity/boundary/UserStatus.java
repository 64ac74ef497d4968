package io.fitgauge.identity.boundary;

/** Whether a user counts. */
public enum UserStatus {
    /** The invitation was not used yet. */
    INVITED,
    ACTIVE,
    BLOCKED
}
