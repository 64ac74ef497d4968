package io.fitgauge.icps.boundary;

import io.fitgauge.fit.AttributeType;
import org.jspecify.annotations.Nullable;

/**
 * What explaining a criterion takes beside the scoring model, which stands in the same order.
 *
 * @param label of the attribute, as it was called then
 * @param unit of the attribute, such as {@code people}
 */
public record CriterionView(String key, String attribute, String label, AttributeType type, @Nullable String unit) {}
