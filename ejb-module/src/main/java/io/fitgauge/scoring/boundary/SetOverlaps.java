package io.fitgauge.scoring.boundary;

import io.fitgauge.scoring.boundary.IcpOverlap.Side;
import io.fitgauge.scoring.control.ForwardedSets;
import io.fitgauge.scoring.control.Ratio;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Puts the overlaps of forwarded sets into views.
 *
 * @param names of ICPs in use, in the order in which they are shown
 */
record SetOverlaps(ForwardedSets sets, Map<UUID, String> names, ReachLimits limits) {

    /** The largest first, equal ones as their ICPs stand. */
    private static final Comparator<IcpOverlap> LARGEST_FIRST = Comparator.comparingDouble(
                    (IcpOverlap overlap) -> overlap.jaccard() == null ? 0 : overlap.jaccard())
            .reversed();

    /** Each two that describe nearly the same companies. */
    List<IcpOverlap> nearlyTheSame() {
        List<UUID> icps = List.copyOf(names.keySet());
        return IntStream.range(0, icps.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, icps.size()).mapToObj(j -> of(icps.get(i), icps.get(j))))
                .filter(IcpOverlap::nearlyTheSame)
                .sorted(LARGEST_FIRST)
                .toList();
    }

    /** This one with each other. */
    List<IcpOverlap> with(UUID icp) {
        return names.keySet().stream()
                .filter(other -> !other.equals(icp))
                .map(other -> of(icp, other))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    private IcpOverlap of(UUID first, UUID second) {
        Ratio jaccard = sets.jaccard(first, second);
        return new IcpOverlap(
                side(first), side(second), jaccard.part(), jaccard.shown(), jaccard.isOver(limits.overlap()));
    }

    private Side side(UUID icp) {
        return new Side(icp, names.getOrDefault(icp, ""), sets.size(icp));
    }
}
