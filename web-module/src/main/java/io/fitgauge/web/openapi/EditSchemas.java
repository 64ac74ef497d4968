package io.fitgauge.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.web.json.Json;
import java.util.HashSet;
import java.util.Set;

/** What PUT and PATCH take: a draft's fields, and the read-only ones, which may come back as they were. */
final class EditSchemas {

    private EditSchemas() {}

    static ObjectNode replacement(ObjectNode draft, ObjectNode current) {
        ObjectNode schema = draft.deepCopy();
        addReadOnly(schema, current);
        return schema;
    }

    /** Nothing is required, and null unsets what a draft may leave out. */
    static ObjectNode patch(ObjectNode draft, ObjectNode current) {
        ObjectNode schema = draft.deepCopy();
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.remove("required");
        schema.withObjectProperty("properties").properties().forEach(field -> {
            if (!required.contains(field.getKey())) {
                field.setValue(orNull(field.getValue()));
            }
        });
        addReadOnly(schema, current);
        return schema;
    }

    private static void addReadOnly(ObjectNode schema, ObjectNode current) {
        ObjectNode own = schema.withObjectProperty("properties");
        current.path("properties").properties().forEach(field -> {
            if (!own.has(field.getKey()) && field.getValue() instanceof ObjectNode known) {
                own.set(field.getKey(), known.deepCopy().put("readOnly", true));
            }
        });
    }

    private static JsonNode orNull(JsonNode schema) {
        ObjectNode either = Json.mapper().createObjectNode();
        either.putArray("anyOf").add(schema).addObject().put("type", "null");
        return either;
    }
}
