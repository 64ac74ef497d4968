package io.fitgauge.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.web.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What the types do not say: {@code schemas.json}, a merge patch (RFC 7396) on their schemas by name. */
final class Overlay {

    private final ObjectNode byName;

    private Overlay(ObjectNode byName) {
        this.byName = byName;
    }

    static Overlay load() {
        try (InputStream file = Objects.requireNonNull(Overlay.class.getResourceAsStream("schemas.json"))) {
            return new Overlay(Json.mapper().readValue(file, ObjectNode.class));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** @return all schemas by name, with those that only the overlay has */
    Map<String, ObjectNode> on(Map<String, ObjectNode> schemas) {
        Map<String, ObjectNode> all = new LinkedHashMap<>(schemas);
        byName.fields().forEachRemaining(named -> {
            ObjectNode schema =
                    all.computeIfAbsent(named.getKey(), name -> Json.mapper().createObjectNode());
            merge(schema, named.getValue());
        });
        return all;
    }

    private static void merge(ObjectNode target, JsonNode patch) {
        patch.fields().forEachRemaining(field -> {
            String name = field.getKey();
            if (field.getValue().isNull()) {
                target.remove(name);
            } else if (field.getValue().isObject() && target.get(name) instanceof ObjectNode inner) {
                merge(inner, field.getValue());
            } else {
                target.set(name, field.getValue());
            }
        });
    }
}
