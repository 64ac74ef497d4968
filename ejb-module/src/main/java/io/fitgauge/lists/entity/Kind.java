package io.fitgauge.lists.entity;

/** How accounts come onto a list. */
public enum Kind {
    MANUAL,
    FILTER
}
