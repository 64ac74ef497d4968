package io.fitgauge.fit;

/** How well an account fits, best first. */
public enum Tier {
    A,
    B,
    C,
    D
}
