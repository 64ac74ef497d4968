package io.fitgauge.cards.control;

import org.jspecify.annotations.Nullable;

/**
 * A criterion that excludes.
 *
 * @param until its last day, in words
 */
record ExclusionRow(String label, String asks, @Nullable String reason, @Nullable String until) {}
