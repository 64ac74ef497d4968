package io.fitgauge.scoring.entity;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Score;
import io.fitgauge.fit.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Where an account stands under an ICP.
 *
 * @param score absent, like the tier, when nothing is known
 */
public record Standing(@Nullable Integer score, @Nullable Tier tier, Decision decision) {

    public static Standing of(Score score) {
        return new Standing(score.score(), score.tier(), score.decision());
    }

    public boolean forwards() {
        return decision == Decision.FORWARD_TO_SALES;
    }

    /** The score by which accounts are ordered: an absent one is below all. */
    public int rank() {
        return score == null ? -1 : score;
    }
}
