package io.fitgauge.focus.entity;

/** From how many observations on a figure says more than chance, and how sure its interval is. */
public final class Enough {

    public static final int OBSERVATIONS = 6;

    /** How often an interval may miss. */
    public static final double ERROR = 0.05;

    private Enough() {}

    public static boolean are(long observations) {
        return observations >= OBSERVATIONS;
    }
}
