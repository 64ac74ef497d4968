package io.fitgauge.icps.boundary;

import org.jspecify.annotations.Nullable;

/**
 * What is said when publishing, and what it takes.
 *
 * @param secondPairOfEyes whether somebody else must have approved the draft as it is
 * @param personas to whom it is sold, as the room that keeps them wrote it; absent when that is nobody
 */
public record PublishTerms(@Nullable String why, boolean secondPairOfEyes, @Nullable String personas) {

    public static final PublishTerms NONE = new PublishTerms(null, false, null);
}
