package io.fitgauge.accounts.entity;

/** Why a deal was lost, as reasons are counted. The story is told in words besides. */
public enum LossReason {
    PRICE,
    /** They wanted it, and had no money for it. */
    NO_BUDGET,
    /** They bought nothing, from nobody. */
    NO_DECISION,
    COMPETITOR,
    MISSING_FEATURE,
    TIMING,
    /** Whoever wanted it works elsewhere now, or on something else. */
    CHAMPION_LEFT,
    /** Somebody there was against it. */
    BLOCKED,
    OTHER,
    /** Nobody knows; it counts as a deal of which nothing is said. */
    UNKNOWN
}
