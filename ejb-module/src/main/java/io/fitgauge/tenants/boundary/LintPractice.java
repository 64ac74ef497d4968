package io.fitgauge.tenants.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Where lint begins to warn. What is absent is as usual.
 *
 * @param fewestCriteria with fewer criteria an ICP says too little; 5 when absent
 * @param mostCriteria with more, too much; 7 when absent
 * @param mustUnknownPercent a MUST that is unknown for more of the accounts decides nothing; 60 when absent
 * @param forwardPercent an ICP that forwards more of all accounts to sales is too loose; 40 when absent
 * @param overlapPercent two ICPs whose forwarded accounts overlap by more (Jaccard) describe nearly the same companies; 60 when absent
 * @param bestCustomers built on fewer best customers, an ICP is a guess; 10 when absent
 * @param reviewAfterDays without a review for longer, an ICP goes stale; 365 when absent
 */
public record LintPractice(
        @Min(1) @Max(50) @Nullable Integer fewestCriteria,
        @Min(1) @Max(50) @Nullable Integer mostCriteria,
        @Min(0) @Max(100) @Nullable Integer mustUnknownPercent,
        @Min(0) @Max(100) @Nullable Integer forwardPercent,
        @Min(0) @Max(100) @Nullable Integer overlapPercent,
        @Min(1) @Max(1000) @Nullable Integer bestCustomers,
        @Min(1) @Max(3650) @Nullable Integer reviewAfterDays) {

    static final LintPractice USUAL = new LintPractice(null, null, null, null, null, null, null);

    public LintPractice {
        fewestCriteria = or(fewestCriteria, 5);
        mostCriteria = or(mostCriteria, 7);
        mustUnknownPercent = or(mustUnknownPercent, 60);
        forwardPercent = or(forwardPercent, 40);
        overlapPercent = or(overlapPercent, 60);
        bestCustomers = or(bestCustomers, 10);
        reviewAfterDays = or(reviewAfterDays, 365);
    }

    private static int or(@Nullable Integer set, int usual) {
        return set == null ? usual : set;
    }
}
