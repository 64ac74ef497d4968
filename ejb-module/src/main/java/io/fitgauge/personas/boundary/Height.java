package io.fitgauge.personas.boundary;

/** How high in the value tree something stands, the highest first. */
public enum Height {
    TOP,
    MIDDLE,
    BOTTOM
}
