package io.fitgauge.knowledge.entity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What evidence says about an ICP, or about one of its criteria.
 *
 * @param criterion its key; absent for the ICP as a whole
 * @param stance {@code SUPPORTS} when absent
 * @param gone true when neither the draft nor the version in use has the criterion any more; never written
 */
public record CriterionLink(
        @NotNull UUID icpId,
        @Nullable @Size(max = 50) String criterion,
        @Nullable Stance stance,
        @Nullable Boolean gone) {

    public CriterionLink stored() {
        return new CriterionLink(icpId, criterion, stance == null ? Stance.SUPPORTS : stance, null);
    }

    public CriterionLink gone(boolean isGone) {
        return new CriterionLink(icpId, criterion, stance, isGone ? Boolean.TRUE : null);
    }

    public boolean isAbout(CriterionLink other) {
        return icpId.equals(other.icpId) && Objects.equals(criterion, other.criterion);
    }

    @Override
    public String toString() {
        return "ICP " + icpId + (criterion == null ? " " : " criterion " + criterion + " ") + stance;
    }
}
