package io.fitgauge.scoring.boundary;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Tier;
import io.fitgauge.scoring.entity.StoredScore;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account has another tier, or another decision, than before. */
record ScoreChange(UUID accountId, Standing before, Standing after) {

    /** @param tier absent like the score, when nothing is known */
    record Standing(@Nullable Tier tier, Decision decision) {

        static Standing of(StoredScore score) {
            return new Standing(score.result().tier(), score.result().decision());
        }
    }

    /**
     * @param before what was kept; absent for a first score, which changes nothing
     * @return nothing when both are the same, or the one before is of a later version or revision and stays
     */
    static Optional<ScoreChange> between(@Nullable StoredScore before, StoredScore after) {
        if (before == null || isLate(before, after)) {
            return Optional.empty();
        }
        ScoreChange change = new ScoreChange(after.accountId(), Standing.of(before), Standing.of(after));
        return Optional.of(change).filter(some -> !some.before.equals(some.after));
    }

    private static boolean isLate(StoredScore before, StoredScore after) {
        return after.icpVersion() < before.icpVersion()
                || after.icpVersion() == before.icpVersion() && after.accountRevision() < before.accountRevision();
    }
}
