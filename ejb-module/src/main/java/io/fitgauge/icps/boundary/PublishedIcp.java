package io.fitgauge.icps.boundary;

import io.fitgauge.fit.ScoringModel;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to score by an ICP and to explain the score.
 *
 * @param name in this version
 * @param version absent for an unpublished draft
 * @param criteria in the order of the model's
 */
public record PublishedIcp(
        UUID id, String name, @Nullable Integer version, ScoringModel model, List<CriterionView> criteria) {

    public PublishedIcp {
        criteria = List.copyOf(criteria);
    }
}
