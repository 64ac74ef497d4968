package io.fitgauge.personas.boundary;

/** How a message puts it. */
public enum Frame {
    /** What is lost without it. */
    LOSS,
    /** What is won with it. */
    GAIN
}
