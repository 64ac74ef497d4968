package io.fitgauge.reviews.entity;

/** Whether a review is still to be done. */
public enum ReviewState {
    OPEN,
    COMPLETED
}
