package io.fitgauge.scoring.control;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Tier;
import io.fitgauge.scoring.entity.Standing;
import java.util.EnumMap;
import java.util.Map;

/** What one model makes of all accounts. */
public final class ModelTally {

    private final Map<Tier, Long> tiers = new EnumMap<>(Tier.class);
    private final Map<Decision, Long> decisions = new EnumMap<>(Decision.class);
    private final Separation separation = new Separation();
    private long accounts;
    private long withoutTier;

    public void add(Standing standing, long won, long lost) {
        accounts++;
        Tier tier = standing.tier();
        if (tier == null) {
            withoutTier++;
        } else {
            tiers.merge(tier, 1L, Long::sum);
        }
        decisions.merge(standing.decision(), 1L, Long::sum);
        separation.add(standing, won, lost);
    }

    public long of(Tier tier) {
        return tiers.getOrDefault(tier, 0L);
    }

    public long withoutTier() {
        return withoutTier;
    }

    public long of(Decision decision) {
        return decisions.getOrDefault(decision, 0L);
    }

    public Ratio forwarded() {
        return new Ratio(of(Decision.FORWARD_TO_SALES), accounts);
    }

    public Separation separation() {
        return separation;
    }
}
