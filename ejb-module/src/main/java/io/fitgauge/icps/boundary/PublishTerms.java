package io.fitgauge.icps.boundary;

import org.jspecify.annotations.Nullable;

/**
 * What is said when publishing, and what it takes.
 *
 * @param secondPairOfEyes whether somebody else must have approved the draft as it is
 */
public record PublishTerms(@Nullable String why, boolean secondPairOfEyes) {

    public static final PublishTerms NONE = new PublishTerms(null, false);
}
