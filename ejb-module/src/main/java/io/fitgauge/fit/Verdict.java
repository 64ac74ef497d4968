package io.fitgauge.fit;

/** What became of one criterion. */
public enum Verdict {
    /** The account has no value to compare, or its money has no rate into the criterion's currency. */
    UNKNOWN(0, 0),
    MATCH(1000, 1000),
    MISS(0, 0),
    /** Outside, but near enough for part credit. */
    PARTIAL(1, 999);

    private final int leastDegree;
    private final int mostDegree;

    Verdict(int leastDegree, int mostDegree) {
        this.leastDegree = leastDegree;
        this.mostDegree = mostDegree;
    }

    int clamp(int degree) {
        return Math.max(leastDegree, Math.min(mostDegree, degree));
    }

    void requireDegree(int degree) {
        if (degree != clamp(degree)) {
            throw new IllegalArgumentException(this + " has no degree " + degree);
        }
    }
}
