package io.fitgauge.committee.entity;

/** What became of a member. */
public enum PartChange {
    JOINED,
    CHANGED,
    LEFT
}
