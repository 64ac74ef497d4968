package io.fitgauge.scoring.boundary;

import io.fitgauge.scoring.control.MixStore;
import io.fitgauge.scoring.control.ScoreStore;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Counts of accounts by their latest scores, for rooms that watch them move. */
@Stateless
public class ScoreMixes {

    @Inject
    MixStore store;

    @Inject
    ScoreStore scores;

    /** Of an ICP that is not here: none. */
    public ScoreMix of(Caller caller, UUID icpId) {
        return new ScoreMix(store.tiers(icpId), store.coverage(icpId));
    }

    /** Whether no account is scored by a version before this one any more. */
    public boolean areAllBy(Caller caller, UUID icpId, int version) {
        return scores.countBefore(icpId, version) == 0;
    }
}
