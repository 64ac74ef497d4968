package io.fitgauge.fit;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well an account fits an ICP. All numbers are percent, rounded half up.
 *
 * @param score over what is known; absent, like the tier, when nothing is
 * @param low the score if all that is unknown were a miss
 * @param high the score if all that is unknown were a match
 * @param coverage how much of the weight is known
 * @param reasons why it was decided so, at least one
 * @param findings in criterion order; an exclusion that has run out has none
 */
public record Score(
        @Nullable Integer score,
        int low,
        int high,
        int coverage,
        @Nullable Tier tier,
        Decision decision,
        List<Reason> reasons,
        List<Finding> findings)
        implements Serializable {

    public Score {
        reasons = List.copyOf(reasons);
        findings = List.copyOf(findings);
        if ((score == null) != (tier == null)) {
            throw new IllegalArgumentException("A score has a tier, and no score has none");
        }
    }

    static Score of(List<Judgement> judgements, Thresholds thresholds, List<WeightGroup> groups) {
        Tally tally = Tally.of(judgements, groups);
        Ruling ruling = Ruling.of(judgements, tally, thresholds);
        Integer score = tally.score();
        return new Score(
                score,
                tally.low(),
                tally.high(),
                tally.coverage(),
                score == null ? null : thresholds.tier(score),
                ruling.decision(),
                ruling.reasons(),
                judgements.stream().map(Judgement::finding).toList());
    }
}
