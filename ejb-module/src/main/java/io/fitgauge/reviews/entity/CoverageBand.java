package io.fitgauge.reviews.entity;

/** Coverage in quarters, each from its first percent up to the one below the next's; the last holds 100. */
public enum CoverageBand {
    FROM_0,
    FROM_25,
    FROM_50,
    FROM_75;

    private static final int WIDTH = 25;

    /** @param coverage percent, 0 to 100 */
    public static CoverageBand of(int coverage) {
        return values()[Math.min(coverage / WIDTH, values().length - 1)];
    }

    /** Such as {@code 25-49}. */
    public String label() {
        int first = ordinal() * WIDTH;
        boolean isLast = ordinal() == values().length - 1;
        return first + "-" + (isLast ? first + WIDTH : first + WIDTH - 1);
    }
}
