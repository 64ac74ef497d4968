package io.fitgauge.scoring.entity;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What came out, and of what.
 *
 * @param reasons codes with places of criteria
 * @param verdicts of the version's criteria, in their order
 * @param seen the values that the criteria looked at, as JSON
 */
public record StoredResult(
        @Nullable Integer score,
        int low,
        int high,
        int coverage,
        @Nullable Tier tier,
        Decision decision,
        String reasons,
        String verdicts,
        String seen) {

    /** Values of accounts are nobody's business in a log. */
    @Override
    public String toString() {
        return "StoredResult[" + score + ", " + decision + "]";
    }
}
