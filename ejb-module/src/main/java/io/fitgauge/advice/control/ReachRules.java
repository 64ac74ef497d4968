package io.fitgauge.advice.control;

import io.fitgauge.advice.entity.LintCode;
import io.fitgauge.advice.entity.Remark;
import io.fitgauge.scoring.boundary.DraftReach;
import io.fitgauge.scoring.boundary.IcpOverlap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be seen from what the draft would do to the accounts. */
final class ReachRules {

    private ReachRules() {}

    static Stream<Remark> remarks(Facts facts) {
        return Stream.of(unknownGates(facts), looseness(facts).stream(), overlaps(facts))
                .flatMap(Function.identity());
    }

    private static Stream<Remark> unknownGates(Facts facts) {
        int most = Objects.requireNonNull(facts.practice().mustUnknownPercent());
        Map<String, Asked> byKey = facts.criteria().stream().collect(Collectors.toMap(Asked::key, Function.identity()));
        return facts.reach().gates().stream()
                .filter(gate -> isOver(gate.share(), most) && byKey.containsKey(gate.criterion()))
                .map(gate -> new Remark(
                        LintCode.MUST_MOSTLY_UNKNOWN,
                        gate.criterion(),
                        Map.of(
                                "label",
                                Objects.requireNonNull(byKey.get(gate.criterion()))
                                        .label(),
                                "percent",
                                percent(gate.share()),
                                "most",
                                most)));
    }

    private static Optional<Remark> looseness(Facts facts) {
        DraftReach reach = facts.reach();
        int most = Objects.requireNonNull(facts.practice().forwardPercent());
        if (reach.accounts() > 0 && reach.forwarded() == 0) {
            return Optional.of(Remark.of(LintCode.FITS_NOBODY, Map.of("accounts", reach.accounts())));
        }
        return isOver(reach.share(), most)
                ? Optional.of(Remark.of(LintCode.TOO_LOOSE, Map.of("percent", percent(reach.share()), "most", most)))
                : Optional.empty();
    }

    private static Stream<Remark> overlaps(Facts facts) {
        int most = Objects.requireNonNull(facts.practice().overlapPercent());
        return facts.reach().overlaps().stream()
                .filter(overlap -> isOver(overlap.jaccard(), most))
                .map(overlap -> Remark.of(
                        LintCode.OVERLAPS_ANOTHER_ICP,
                        Map.of(
                                "icp",
                                other(overlap, facts.icpId()).name(),
                                "icpId",
                                other(overlap, facts.icpId()).icpId(),
                                "percent",
                                percent(overlap.jaccard()),
                                "most",
                                most)));
    }

    private static IcpOverlap.Side other(IcpOverlap overlap, UUID icp) {
        return overlap.first().icpId().equals(icp) ? overlap.second() : overlap.first();
    }

    private static boolean isOver(@Nullable Double share, int percent) {
        return share != null && share * 100 > percent;
    }

    private static long percent(@Nullable Double share) {
        return Math.round(Objects.requireNonNull(share) * 100);
    }
}
