package io.fitgauge.publishing.boundary;

import io.fitgauge.fit.Thresholds;
import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.icps.boundary.IcpVersionView;
import io.fitgauge.icps.boundary.WeightGroupBody;
import io.fitgauge.personas.boundary.IcpPeople;
import io.fitgauge.personas.boundary.PublishedPersona;
import io.fitgauge.personas.boundary.ValueNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version with the personas it was published with. See {@link IcpVersionView}.
 *
 * @param personas by priority; none in a version from before there were any
 * @param valueTree the highest first
 */
public record VersionWithPersonas(
        UUID icpId,
        int version,
        String name,
        UUID segmentId,
        @Nullable UUID productId,
        List<CriterionBody> criteria,
        Thresholds thresholds,
        @Nullable List<WeightGroupBody> weightGroups,
        Instant publishedAt,
        @Nullable UUID publishedBy,
        @Nullable UUID publishedAgency,
        @Nullable String why,
        @Nullable Integer restores,
        @Nullable UUID approvedBy,
        @Nullable UUID approvedAgency,
        List<PublishedPersona> personas,
        List<ValueNode> valueTree) {

    public VersionWithPersonas {
        criteria = List.copyOf(criteria);
        weightGroups = weightGroups == null ? null : List.copyOf(weightGroups);
        personas = List.copyOf(personas);
        valueTree = List.copyOf(valueTree);
    }

    static VersionWithPersonas of(IcpVersionView version, IcpPeople people) {
        return new VersionWithPersonas(
                version.icpId(),
                version.version(),
                version.name(),
                version.segmentId(),
                version.productId(),
                version.criteria(),
                version.thresholds(),
                version.weightGroups(),
                version.publishedAt(),
                version.publishedBy(),
                version.publishedAgency(),
                version.why(),
                version.restores(),
                version.approvedBy(),
                version.approvedAgency(),
                people.personas(),
                people.valueTree());
    }
}
