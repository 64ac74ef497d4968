package io.fitgauge.scoring.boundary;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Reason;
import io.fitgauge.fit.Tier;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A score as clients see it.
 *
 * @param icpVersion absent when the unpublished draft gave it
 * @param accountId absent for a company that is not stored
 * @param score absent, like the tier, when nothing is known
 * @param findings in criterion order; an exclusion that had run out has none
 */
public record ScoreView(
        UUID icpId,
        @Nullable Integer icpVersion,
        @Nullable UUID accountId,
        @Nullable Integer score,
        int low,
        int high,
        int coverage,
        @Nullable Tier tier,
        Decision decision,
        List<Reason> reasons,
        List<FindingView> findings,
        Instant scoredAt) {

    public ScoreView {
        reasons = List.copyOf(reasons);
        findings = List.copyOf(findings);
    }
}
