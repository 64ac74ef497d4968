package io.fitgauge.fit;

import java.io.Serializable;

/**
 * What became of one criterion.
 *
 * @param criterion its key; the rest of it is in the ICP version that gave the score
 * @param degree thousandths, as in {@link Outcome}
 */
public record Finding(String criterion, Verdict verdict, int degree) implements Serializable {

    public Finding {
        verdict.requireDegree(degree);
    }
}
