package io.fitgauge.cards.boundary;

import io.fitgauge.cards.entity.CardFacts.GroupFacts;
import io.fitgauge.cards.entity.CardFacts.Standing;
import io.fitgauge.icps.boundary.IcpVersionView;
import io.fitgauge.icps.boundary.IcpView;
import io.fitgauge.icps.boundary.WeightGroupBody;
import io.fitgauge.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The state of an ICP that a card tells of. */
record Told(
        Standing standing,
        @Nullable Integer version,
        String name,
        UUID segmentId,
        @Nullable UUID productId,
        List<GroupFacts> groups,
        Map<String, String> groupNames,
        Instant since,
        @Nullable String why) {

    private static final String DRAFT = "draft";

    /**
     * @param wanted as in {@link CardWish}
     * @param versions finds one by its number
     * @throws Refusal NOT_FOUND
     */
    static Told of(IcpView icp, @Nullable String wanted, IntFunction<IcpVersionView> versions) {
        Integer latest = icp.version();
        if (DRAFT.equals(wanted) || wanted == null && latest == null) {
            return ofDraft(icp);
        }
        int number = wanted == null ? latest : number(wanted);
        return ofVersion(versions.apply(number), standing(icp, number));
    }

    private static Standing standing(IcpView icp, int number) {
        if (icp.version() == null || number != icp.version()) {
            return Standing.EARLIER;
        }
        return "ACTIVE".equals(String.valueOf(icp.status())) ? Standing.IN_USE : Standing.RETIRED;
    }

    private static int number(String wanted) {
        try {
            return Integer.parseInt(wanted);
        } catch (NumberFormatException notOne) {
            throw Refusal.notFound("version", wanted);
        }
    }

    private static Told ofDraft(IcpView icp) {
        List<WeightGroupBody> groups = icp.weightGroups() == null ? List.of() : icp.weightGroups();
        return new Told(
                Standing.DRAFT,
                null,
                icp.name(),
                icp.segmentId(),
                icp.productId(),
                facts(groups),
                names(groups),
                icp.updatedAt(),
                null);
    }

    private static Told ofVersion(IcpVersionView version, Standing standing) {
        List<WeightGroupBody> groups = version.weightGroups() == null ? List.of() : version.weightGroups();
        return new Told(
                standing,
                version.version(),
                version.name(),
                version.segmentId(),
                version.productId(),
                facts(groups),
                names(groups),
                version.publishedAt(),
                version.why());
    }

    private static List<GroupFacts> facts(List<WeightGroupBody> groups) {
        return groups.stream()
                .map(group -> new GroupFacts(name(group), group.cap() == null ? 0 : group.cap()))
                .toList();
    }

    private static Map<String, String> names(List<WeightGroupBody> groups) {
        return groups.stream().collect(Collectors.toMap(group -> String.valueOf(group.key()), Told::name));
    }

    private static String name(WeightGroupBody group) {
        return group.label() == null ? String.valueOf(group.key()) : group.label();
    }
}
