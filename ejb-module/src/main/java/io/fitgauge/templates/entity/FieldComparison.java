package io.fitgauge.templates.entity;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A field of a template, three ways.
 *
 * @param pointer with the keys of criteria, personas and the like where a JSON Pointer would have their place in the list
 * @param base what the template said when it was taken over; absent when it was not there, like the others
 * @param theirs what the template says now
 * @param mine what is here now
 */
public record FieldComparison(
        String pointer,
        FieldState state,
        @Nullable JsonNode base,
        @Nullable JsonNode theirs,
        @Nullable JsonNode mine) {}
