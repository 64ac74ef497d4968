package io.fitgauge.personas.entity;

/** How high somebody stands in a company, the highest first: as contacts say it. */
public enum Rank {
    OWNER,
    C_LEVEL,
    VP,
    DIRECTOR,
    HEAD,
    MANAGER,
    SENIOR,
    STAFF,
    JUNIOR
}
