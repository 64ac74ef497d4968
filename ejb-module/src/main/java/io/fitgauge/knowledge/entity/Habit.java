package io.fitgauge.knowledge.entity;

/** What evidence says that companies do at a channel. */
public enum Habit {
    /** They look there for what they need. */
    LOOK_THERE,
    /** They found us there. */
    FOUND_US_THERE
}
