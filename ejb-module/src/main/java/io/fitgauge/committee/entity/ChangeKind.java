package io.fitgauge.committee.entity;

/** What became of a member. */
public enum ChangeKind {
    JOINED,
    CHANGED,
    LEFT
}
