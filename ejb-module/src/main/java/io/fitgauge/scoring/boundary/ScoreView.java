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
 * @param accountRevision of the account, as it was seen; what its ETag was then
 * @param fresh whether the account is still as it was seen, and the ICP's version still in use; absent in a history and
 *     for a company that is not stored
 * @param score absent, like the tier, when nothing is known
 * @param reasonTexts what the reasons say to people, in their order and the reader's language
 * @param findings in criterion order; an exclusion that had run out has none
 */
public record ScoreView(
        UUID icpId,
        @Nullable Integer icpVersion,
        @Nullable UUID accountId,
        @Nullable Integer accountRevision,
        @Nullable Boolean fresh,
        @Nullable Integer score,
        int low,
        int high,
        int coverage,
        @Nullable Tier tier,
        Decision decision,
        List<Reason> reasons,
        List<String> reasonTexts,
        List<FindingView> findings,
        Instant scoredAt) {

    ScoreView withFresh(boolean isFresh) {
        return new ScoreView(
                icpId,
                icpVersion,
                accountId,
                accountRevision,
                isFresh,
                score,
                low,
                high,
                coverage,
                tier,
                decision,
                reasons,
                reasonTexts,
                findings,
                scoredAt);
    }

    public ScoreView {
        reasons = List.copyOf(reasons);
        reasonTexts = List.copyOf(reasonTexts);
        findings = List.copyOf(findings);
    }
}
