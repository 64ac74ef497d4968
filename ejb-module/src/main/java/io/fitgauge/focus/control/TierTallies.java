package io.fitgauge.focus.control;

import io.fitgauge.fit.Tier;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Groups of accounts by tier, those without one, and all of them together. */
public final class TierTallies {

    private final Map<Tier, GroupTally> tiers = new EnumMap<>(Tier.class);
    private final GroupTally notScored = new GroupTally();
    private final GroupTally total = new GroupTally();

    public TierTallies() {
        for (Tier tier : Tier.values()) {
            tiers.put(tier, new GroupTally());
        }
    }

    /** @return the groups that an account of this tier belongs to */
    public List<GroupTally> with(@Nullable Tier tier) {
        return List.of(tier == null ? notScored : of(tier), total);
    }

    public GroupTally of(Tier tier) {
        return Objects.requireNonNull(tiers.get(tier));
    }

    public GroupTally notScored() {
        return notScored;
    }

    public GroupTally total() {
        return total;
    }
}
