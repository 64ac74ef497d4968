package io.fitgauge.templates.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.templates.control.TemplateJson;
import io.fitgauge.templates.entity.FieldComparison;
import io.fitgauge.templates.entity.FieldState;
import org.jspecify.annotations.Nullable;

/**
 * A field that is not what it was.
 *
 * @param pointer where it is; elements of criteria, personas and the like are named by their keys
 * @param base what the template said when it was taken over; absent when it was not there, like the others
 * @param theirs what the template says now
 * @param mine what is here now
 */
public record FieldView(
        String pointer, FieldState state, @Nullable Object base, @Nullable Object theirs, @Nullable Object mine) {

    static FieldView of(FieldComparison field) {
        return new FieldView(
                field.pointer(), field.state(), value(field.base()), value(field.theirs()), value(field.mine()));
    }

    private static @Nullable Object value(@Nullable JsonNode node) {
        return node == null ? null : TemplateJson.convert(node, Object.class);
    }
}
