package io.fitgauge.cards.entity;

import io.fitgauge.fit.Mode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A criterion in words.
 *
 * @param label such as {@code Employees}
 * @param asks such as {@code between 50 and 500}
 * @param weight 0 for an exclusion
 * @param group what people call the weight group that it counts in
 */
public record CriterionFacts(
        String label,
        String asks,
        Mode mode,
        int weight,
        @Nullable String group,
        @Nullable String reason,
        @Nullable LocalDate validUntil) {}
