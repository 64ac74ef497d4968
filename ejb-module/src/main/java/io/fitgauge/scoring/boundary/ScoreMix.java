package io.fitgauge.scoring.boundary;

import io.fitgauge.fit.Tier;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How accounts stand under an ICP by their latest scores.
 *
 * @param tiers how many have which; who has none is not among them
 * @param coverage how many have which, by percent
 */
public record ScoreMix(Map<Tier, Long> tiers, Map<Integer, Long> coverage) {

    public ScoreMix {
        tiers = Collections.unmodifiableMap(new TreeMap<>(tiers));
        coverage = Collections.unmodifiableMap(new TreeMap<>(coverage));
    }

    /** How many have a score. */
    public long accounts() {
        return coverage.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The lower one of an even number; absent without accounts. */
    public @Nullable Integer medianCoverage() {
        long left = (accounts() + 1) / 2;
        for (Map.Entry<Integer, Long> group : coverage.entrySet()) {
            left -= group.getValue();
            if (left <= 0) {
                return group.getKey();
            }
        }
        return null;
    }
}
