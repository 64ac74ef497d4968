package io.fitgauge.tenants.boundary;

import org.jspecify.annotations.Nullable;

/**
 * What publishing an ICP takes.
 *
 * @param requireWhy whether it must be said why; no, when absent
 * @param secondPairOfEyes whether somebody else than who publishes must have approved the draft; no, when absent
 */
public record PublishingPractice(@Nullable Boolean requireWhy, @Nullable Boolean secondPairOfEyes) {

    static final PublishingPractice USUAL = new PublishingPractice(false, false);

    public PublishingPractice {
        requireWhy = requireWhy != null && requireWhy;
        secondPairOfEyes = secondPairOfEyes != null && secondPairOfEyes;
    }
}
