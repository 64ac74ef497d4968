package io.fitgauge.scoring.boundary;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Tier;
import io.fitgauge.scoring.control.FitStore;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which latest scores count: those under one ICP that fulfil all that is not absent or empty.
 *
 * @param minScore 0 to 100; an absent score is below all
 */
public record FitFilter(UUID icpId, Set<Tier> tiers, Set<Decision> decisions, @Nullable Integer minScore) {

    public FitFilter {
        tiers = Set.copyOf(tiers);
        decisions = Set.copyOf(decisions);
    }

    FitStore.Wanted wanted() {
        return new FitStore.Wanted(icpId, tiers, decisions, minScore);
    }
}
