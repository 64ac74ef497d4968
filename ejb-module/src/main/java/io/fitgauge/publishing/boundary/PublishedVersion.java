package io.fitgauge.publishing.boundary;

import io.fitgauge.advice.boundary.LintWarning;
import io.fitgauge.fit.Thresholds;
import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.icps.boundary.WeightGroupBody;
import io.fitgauge.personas.boundary.PublishedPersona;
import io.fitgauge.personas.boundary.ValueNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version that was published just now. See {@link VersionWithPersonas}.
 *
 * @param warnings what lint said of the draft, in the reader's language
 */
public record PublishedVersion(
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
        List<ValueNode> valueTree,
        List<LintWarning> warnings) {

    public PublishedVersion {
        criteria = List.copyOf(criteria);
        weightGroups = weightGroups == null ? null : List.copyOf(weightGroups);
        personas = List.copyOf(personas);
        valueTree = List.copyOf(valueTree);
        warnings = List.copyOf(warnings);
    }

    public static PublishedVersion of(VersionWithPersonas version, List<LintWarning> warnings) {
        return new PublishedVersion(
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
                version.personas(),
                version.valueTree(),
                warnings);
    }
}
