package io.fitgauge.icps.boundary;

import io.fitgauge.fit.Thresholds;
import io.fitgauge.icps.entity.IcpVersion;
import io.fitgauge.icps.entity.Profile;
import io.fitgauge.json.StoredJson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published version as clients see it.
 *
 * @param weightGroups absent when there are none
 * @param publishedBy the person; absent when the system did it
 * @param publishedAgency whose user that is, when it is not one of the tenant's own
 * @param why what was said when it was published
 * @param restores the earlier version that a rollback brought back
 * @param approvedBy the other person who had agreed to it
 * @param approvedAgency whose user that is, when it is not one of the tenant's own
 */
public record IcpVersionView(
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
        @Nullable UUID approvedAgency) {

    public IcpVersionView {
        criteria = List.copyOf(criteria);
        weightGroups = weightGroups == null ? null : List.copyOf(weightGroups);
    }

    static IcpVersionView of(IcpVersion version) {
        Profile profile = version.profile();
        return new IcpVersionView(
                version.icpId(),
                version.version(),
                profile.name(),
                profile.segmentId(),
                profile.productId(),
                StoredJson.list(profile.criteria(), CriterionBody.class),
                StoredJson.read(profile.thresholds(), Thresholds.class),
                WeightGroups.shown(profile.weightGroups()),
                version.publishedAt(),
                version.publishedBy(),
                version.publishedAgency(),
                version.why(),
                version.restores(),
                version.approvedBy(),
                version.approvedAgency());
    }
}
