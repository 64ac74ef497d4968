package io.fitgauge.fit;

/** What to do with an account. */
public enum Decision {
    FORWARD_TO_SALES,
    NURTURE,
    NEEDS_DATA,
    DISQUALIFY
}
