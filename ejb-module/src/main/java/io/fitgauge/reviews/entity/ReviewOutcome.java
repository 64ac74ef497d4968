package io.fitgauge.reviews.entity;

/** What came of a review. One that is postponed stays open. */
public enum ReviewOutcome {
    CONFIRMED,
    CHANGED,
    RETIRED,
    POSTPONED
}
