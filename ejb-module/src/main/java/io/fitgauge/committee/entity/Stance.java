package io.fitgauge.committee.entity;

/** What somebody thinks of buying from us. */
public enum Stance {
    SUPPORTS,
    NEUTRAL,
    OPPOSES,
    UNKNOWN
}
