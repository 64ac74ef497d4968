package io.fitgauge.icps.control;

import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.Condition;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one attribute.
 *
 * @param label as it was called then
 * @param unit such as {@code people}
 */
public record Asked(String attribute, String label, AttributeType type, @Nullable String unit, Condition condition) {}
