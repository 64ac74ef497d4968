package io.fitgauge.scoring.boundary;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Reason;
import io.fitgauge.fit.Tier;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a ranking: an account's latest score, with the account's name. See {@link ScoreView}. */
public record RankedScore(
        UUID icpId,
        @Nullable Integer icpVersion,
        @Nullable UUID accountId,
        @Nullable Integer accountRevision,
        String accountName,
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

    static RankedScore of(String accountName, ScoreView score) {
        return new RankedScore(
                score.icpId(),
                score.icpVersion(),
                score.accountId(),
                score.accountRevision(),
                accountName,
                score.score(),
                score.low(),
                score.high(),
                score.coverage(),
                score.tier(),
                score.decision(),
                score.reasons(),
                score.reasonTexts(),
                score.findings(),
                score.scoredAt());
    }

    /** Names may tell of people. */
    @Override
    public String toString() {
        return "RankedScore[" + icpId + ", " + accountId + "]";
    }
}
