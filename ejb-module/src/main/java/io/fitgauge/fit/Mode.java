package io.fitgauge.fit;

/** What a criterion is for. */
public enum Mode {
    /** A gate: missing it disqualifies. May also give points. */
    MUST(0, 100),
    /** Gives points. */
    SCORE(1, 100),
    /** A negative gate: meeting it disqualifies. Has no weight. */
    EXCLUDE(0, 0);

    private final int leastWeight;
    private final int mostWeight;

    Mode(int leastWeight, int mostWeight) {
        this.leastWeight = leastWeight;
        this.mostWeight = mostWeight;
    }

    void requireWeight(int weight) {
        if (weight < leastWeight || weight > mostWeight) {
            throw new IllegalArgumentException(
                    this + ": weight " + weight + " is not in " + leastWeight + " to " + mostWeight);
        }
    }
}
