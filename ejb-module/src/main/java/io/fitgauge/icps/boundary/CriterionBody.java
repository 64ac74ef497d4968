package io.fitgauge.icps.boundary;

import io.fitgauge.fit.Mode;
import io.fitgauge.icps.control.WrittenCriterion;
import org.jspecify.annotations.Nullable;

/**
 * A criterion as clients write and read it.
 *
 * @param key unique in the ICP
 * @param attribute the attribute's key
 * @param weight SCORE 1 to 100, MUST 0 to 100 (0 when absent), EXCLUDE none
 * @param reason why such companies are excluded; EXCLUDE only
 * @param validUntil the last day on which the exclusion counts, such as {@code 2027-01-31}; EXCLUDE only
 */
public record CriterionBody(
        @Nullable String key,
        @Nullable String attribute,
        @Nullable Mode mode,
        @Nullable Integer weight,
        @Nullable MatchBody match,
        @Nullable String reason,
        @Nullable String validUntil)
        implements WrittenCriterion {}
