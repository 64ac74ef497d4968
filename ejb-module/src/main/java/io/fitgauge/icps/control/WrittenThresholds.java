package io.fitgauge.icps.control;

import org.jspecify.annotations.Nullable;

/** Thresholds as somebody wrote them. What is missing has its usual value. */
public interface WrittenThresholds {

    @Nullable
    Integer tierA();

    @Nullable
    Integer tierB();

    @Nullable
    Integer tierC();

    @Nullable
    Integer forwardAt();

    @Nullable
    Integer nurtureAt();

    @Nullable
    Integer minCoverage();
}
