package io.fitgauge.icps.entity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an ICP says, in a draft and in a version alike.
 *
 * @param criteria as JSON
 * @param thresholds as JSON
 * @param weightGroups as JSON; absent when there are none
 */
public record Profile(
        String name,
        UUID segmentId,
        @Nullable UUID productId,
        String criteria,
        String thresholds,
        @Nullable String weightGroups) {

    /** The same under another name. */
    public Profile named(String other) {
        return new Profile(other, segmentId, productId, criteria, thresholds, weightGroups);
    }
}
