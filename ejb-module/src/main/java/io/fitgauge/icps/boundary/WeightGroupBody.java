package io.fitgauge.icps.boundary;

import io.fitgauge.icps.control.WrittenWeightGroup;
import org.jspecify.annotations.Nullable;

/**
 * Criteria that ask for much the same, and together count no more than so much.
 *
 * @param key unique in the ICP, named by the criteria of the group
 * @param cap 1 to 1000
 */
public record WeightGroupBody(@Nullable String key, @Nullable String label, @Nullable Integer cap)
        implements WrittenWeightGroup {}
