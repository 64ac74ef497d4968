package io.fitgauge.fit;

import java.io.Serializable;

/**
 * A verdict and how far the value met the condition.
 *
 * @param degree thousandths: 1000 for a match, 1 to 999 for part credit, else 0
 */
public record Outcome(Verdict verdict, int degree) implements Serializable {

    public static final Outcome UNKNOWN = new Outcome(Verdict.UNKNOWN, 0);
    public static final Outcome MATCH = new Outcome(Verdict.MATCH, 1000);
    public static final Outcome MISS = new Outcome(Verdict.MISS, 0);

    public Outcome {
        verdict.requireDegree(degree);
    }

    static Outcome of(boolean matches) {
        return matches ? MATCH : MISS;
    }

    /** Part credit is never nothing and never all, whatever rounding made of it. */
    static Outcome partial(int rounded) {
        return new Outcome(Verdict.PARTIAL, Verdict.PARTIAL.clamp(rounded));
    }
}
