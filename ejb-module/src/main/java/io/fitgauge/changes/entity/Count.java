package io.fitgauge.changes.entity;

/** How many have acknowledged, of how many who have to. */
public record Count(int acknowledged, int of) {

    public static final Count NOBODY = new Count(0, 0);
}
