package io.fitgauge.personas.entity;

/** How a contact compares with a persona in one aspect. */
public enum Likeness {
    MATCH,
    PARTIAL,
    /** The contact says something else. */
    MISS,
    /** The contact says nothing, or nothing that can be compared. That is no miss. */
    UNKNOWN
}
