package io.fitgauge.changes.entity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a notice is about; what it is not about is absent.
 *
 * @param icpId also the ICP of a persona
 * @param version of the ICP
 */
public record Subject(
        @Nullable UUID icpId,
        @Nullable Integer version,
        @Nullable UUID personaId,
        @Nullable UUID reviewId,
        @Nullable UUID templateId) {

    public static Subject icp(UUID icpId, @Nullable Integer version) {
        return new Subject(icpId, version, null, null, null);
    }

    /** @param personaId absent for the ICP's value tree */
    public static Subject persona(UUID icpId, @Nullable UUID personaId) {
        return new Subject(icpId, null, personaId, null, null);
    }

    public static Subject template(UUID templateId) {
        return new Subject(null, null, null, null, templateId);
    }

    /** @param icpId of which ICP, if it is of one; likewise the persona */
    public static Subject review(
            UUID reviewId, @Nullable UUID icpId, @Nullable Integer version, @Nullable UUID personaId) {
        return new Subject(icpId, version, personaId, reviewId, null);
    }
}
