package io.fitgauge.scoring.control;

import org.jspecify.annotations.Nullable;

/** A part of a whole that may be nothing. */
public record Ratio(long part, long whole) {

    private static final double STEPS = 10_000;

    /** Compared as it is, not as it is shown. */
    public boolean isOver(double limit) {
        return whole > 0 && (double) part / whole > limit;
    }

    /** @return 0 to 1, to four digits; absent when the whole is nothing */
    public @Nullable Double shown() {
        return whole == 0 ? null : Math.round(STEPS * part / whole) / STEPS;
    }
}
