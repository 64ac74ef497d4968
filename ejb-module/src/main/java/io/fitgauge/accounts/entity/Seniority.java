package io.fitgauge.accounts.entity;

/** How high somebody stands in a company, the highest first. */
public enum Seniority {
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
