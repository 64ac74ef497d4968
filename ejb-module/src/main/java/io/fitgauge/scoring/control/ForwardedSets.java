package io.fitgauge.scoring.control;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How many accounts each ICP forwards, and how many each two of them have in common. It is told account by account and
 * keeps none of them.
 */
public final class ForwardedSets {

    private final Map<UUID, Long> sizes = new HashMap<>();
    private final Map<Pair, Long> common = new HashMap<>();

    private record Pair(UUID one, UUID other) {

        static Pair of(UUID one, UUID other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** @param icps all that forward the account, each once */
    public void add(Collection<UUID> icps) {
        List<UUID> all = List.copyOf(icps);
        for (int i = 0; i < all.size(); i++) {
            sizes.merge(all.get(i), 1L, Long::sum);
            for (int j = 0; j < i; j++) {
                common.merge(Pair.of(all.get(i), all.get(j)), 1L, Long::sum);
            }
        }
    }

    public long size(UUID icp) {
        return sizes.getOrDefault(icp, 0L);
    }

    public long both(UUID one, UUID other) {
        return common.getOrDefault(Pair.of(one, other), 0L);
    }

    /**
     * The Jaccard index of two: what both forward, of what at least one of them does. Two that forward nothing have
     * nothing in common.
     */
    public Ratio jaccard(UUID one, UUID other) {
        long both = both(one, other);
        return new Ratio(both, size(one) + size(other) - both);
    }
}
