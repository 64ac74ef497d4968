package io.fitgauge.icps.boundary;

import io.fitgauge.icps.control.WrittenThresholds;
import org.jspecify.annotations.Nullable;

/** Where tiers and decisions begin, in percent. What is absent has the contract's value. */
public record ThresholdsBody(
        @Nullable Integer tierA,
        @Nullable Integer tierB,
        @Nullable Integer tierC,
        @Nullable Integer forwardAt,
        @Nullable Integer nurtureAt,
        @Nullable Integer minCoverage)
        implements WrittenThresholds {}
