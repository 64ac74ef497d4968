package io.fitgauge.templates.entity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What is left open in a template until something is made from it.
 *
 * @param standard the value when none is given
 */
public record TemplateParameter(
        String key,
        String label,
        @Nullable String description,
        ParameterKind kind,
        @JsonProperty("default") @Nullable JsonNode standard,
        @Nullable Boolean required) {

    public boolean mustBeGiven() {
        return Boolean.TRUE.equals(required);
    }
}
