package io.fitgauge.schedules.boundary;

/** What is reviewed: all that a tenant believes, or a part of it. */
public enum ReviewScope {
    TENANT,
    SEGMENT,
    ICP,
    PERSONA
}
