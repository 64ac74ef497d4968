package io.fitgauge.templates.boundary;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fitgauge.templates.entity.ParameterKind;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a template, as clients write and read it.
 *
 * @param key letters and digits, such as {@code minEmployees}; texts name it {@code {{minEmployees}}}
 * @param standard the value when none is given, as the kind asks: a text, a number, money, or a list of codes or texts
 * @param required whether a value must be given when there is no default
 */
public record ParameterBody(
        @Nullable String key,
        @Nullable String label,
        @Nullable String description,
        @Nullable ParameterKind kind,
        @JsonProperty("default") @Nullable Object standard,
        @Nullable Boolean required) {}
