package io.fitgauge.reviews.entity;

/** Why a review was opened: its day came, what it is about has moved, or somebody asked for it. */
public enum ReviewReason {
    SCHEDULE,
    DRIFT,
    ASKED
}
