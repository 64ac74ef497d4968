package io.fitgauge.icps.boundary;

import io.fitgauge.fit.Thresholds;
import io.fitgauge.icps.entity.Icp;
import io.fitgauge.icps.entity.Profile;
import io.fitgauge.json.StoredJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An ICP as clients see it: the draft that is being worked on.
 *
 * @param thresholds all six
 * @param weightGroups absent when there are none
 * @param ownerId who looks after it; absent when nobody does
 * @param version the latest that was published; absent when none was
 * @param lastReviewedOn the day on which somebody looked at it last; absent when nobody has
 * @param statement what company the draft means, in the reader's language; absent when it leans on what is no longer there
 */
public record IcpView(
        UUID id,
        String name,
        UUID segmentId,
        @Nullable UUID productId,
        List<CriterionBody> criteria,
        Thresholds thresholds,
        @Nullable List<WeightGroupBody> weightGroups,
        @Nullable UUID ownerId,
        Icp.Status status,
        @Nullable Integer version,
        @Nullable LocalDate lastReviewedOn,
        @Nullable String statement,
        Instant createdAt,
        Instant updatedAt) {

    public IcpView {
        criteria = List.copyOf(criteria);
        weightGroups = weightGroups == null ? null : List.copyOf(weightGroups);
    }

    static IcpView of(Icp icp, @Nullable String statement) {
        Profile draft = icp.draft();
        return new IcpView(
                icp.id(),
                draft.name(),
                draft.segmentId(),
                draft.productId(),
                StoredJson.list(draft.criteria(), CriterionBody.class),
                StoredJson.read(draft.thresholds(), Thresholds.class),
                WeightGroups.shown(draft.weightGroups()),
                icp.ownerId(),
                icp.status(),
                icp.version(),
                icp.lastReviewedOn(),
                statement,
                icp.createdAt(),
                icp.updatedAt());
    }
}
