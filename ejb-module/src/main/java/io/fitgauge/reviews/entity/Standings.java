package io.fitgauge.reviews.entity;

import io.fitgauge.fit.Tier;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How accounts stand under an ICP at one moment.
 *
 * @param takenAt when they were counted
 * @param version the ICP's, in use then
 * @param accounts how many have a score
 * @param tiers how many of them are of which tier; who has none is in none
 * @param coverage how many of them have which coverage, by bands
 * @param medianCoverage percent; absent without accounts
 * @param wonTiers how many of the accounts that have bought are of which tier
 */
public record Standings(
        Instant takenAt,
        int version,
        long accounts,
        Map<Tier, Long> tiers,
        Map<CoverageBand, Long> coverage,
        @Nullable Integer medianCoverage,
        Map<Tier, Long> wonTiers) {

    public Standings {
        tiers = ordered(Tier.class, tiers);
        coverage = ordered(CoverageBand.class, coverage);
        wonTiers = ordered(Tier.class, wonTiers);
    }

    private static <E extends Enum<E>> Map<E, Long> ordered(Class<E> type, Map<E, Long> counts) {
        Map<E, Long> ordered = new EnumMap<>(type);
        for (E group : type.getEnumConstants()) {
            ordered.put(group, counts.getOrDefault(group, 0L));
        }
        return Collections.unmodifiableMap(ordered);
    }
}
