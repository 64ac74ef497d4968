package io.fitgauge.reviews.control;

import io.fitgauge.fit.Tier;
import io.fitgauge.reviews.entity.Drift;
import io.fitgauge.reviews.entity.Drift.Group;
import io.fitgauge.reviews.entity.Drift.Measure;
import io.fitgauge.reviews.entity.Drift.Movement;
import io.fitgauge.reviews.entity.Standings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether accounts stand otherwise under an ICP than they did. A mix has moved when chance would hardly do that (p below
 * {@value #ALPHA}), when it is enough to matter (Cramér's V from {@value #LEAST_EFFECT} on, small by Cohen's convention for
 * two columns), and when there are enough on both sides.
 *
 * @see Homogeneity
 * @see "J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd edition, 1988, §7.2"
 */
public final class DriftRule {

    static final double ALPHA = 0.01;
    static final double LEAST_EFFECT = 0.1;
    static final long LEAST_ACCOUNTS = 50;
    static final long LEAST_CUSTOMERS = 20;

    private DriftRule() {}

    /** @return nothing when nothing has moved */
    public static Optional<Drift> between(Standings then, Standings now) {
        List<Movement> moved = Stream.of(
                        movement(Measure.TIERS, groups(Tier.class, then.tiers(), now.tiers()), LEAST_ACCOUNTS),
                        movement(Measure.COVERAGE, bands(then, now), LEAST_ACCOUNTS),
                        movement(
                                Measure.WON_TIERS,
                                groups(Tier.class, then.wonTiers(), now.wonTiers()),
                                LEAST_CUSTOMERS))
                .flatMap(Optional::stream)
                .toList();
        return moved.isEmpty() ? Optional.empty() : Optional.of(new Drift(then.takenAt(), moved));
    }

    private static Optional<Movement> movement(Measure measure, List<Group> groups, long least) {
        if (groups.stream().mapToLong(Group::before).sum() < least
                || groups.stream().mapToLong(Group::after).sum() < least) {
            return Optional.empty();
        }
        return Homogeneity.test(groups)
                .filter(result -> result.p() < ALPHA && result.effect() >= LEAST_EFFECT)
                .map(result -> new Movement(
                        measure,
                        result.groups(),
                        result.chiSquare(),
                        result.degreesOfFreedom(),
                        result.p(),
                        result.effect()));
    }

    private static List<Group> bands(Standings then, Standings now) {
        return then.coverage().keySet().stream()
                .map(band -> new Group(band.label(), count(then.coverage(), band), count(now.coverage(), band)))
                .toList();
    }

    private static <E extends Enum<E>> List<Group> groups(Class<E> type, Map<E, Long> then, Map<E, Long> now) {
        return Stream.of(type.getEnumConstants())
                .map(one -> new Group(one.name(), count(then, one), count(now, one)))
                .toList();
    }

    private static <E> long count(Map<E, Long> counts, E one) {
        return counts.getOrDefault(one, 0L);
    }
}
