package io.fitgauge.walls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes a tenant's mark into the texts of a body, and makes unique what has to be. */
final class Texts {

    /** Texts that have a form of their own, or mean something to others. */
    private static final List<String> WITH_A_FORM = List.of(
            "key",
            "externalId",
            "domain",
            "email",
            "slug",
            "currency",
            "locale",
            "timeZone",
            "language",
            "type",
            "kind",
            "relationship",
            "category",
            "unit",
            "stage",
            "seniority",
            "role",
            "status",
            "scopes",
            "jwksUri",
            "url",
            "types",
            "tenant",
            "delimiter",
            "charset");

    private static final Map<String, String> UNIQUE = Map.of(
            "key", "k%s",
            "externalId", "X-%s",
            "slug", "s-%s",
            "email", "%s@walls.example",
            "issuer", "https://%s.example",
            "subject", "subject-%s",
            "domain", "%s.example");

    /** How the pattern of a text begins that may be anything but control characters. */
    private static final String ALL_BUT = "^(?:[^";

    private Texts() {}

    static void mark(Described described, JsonNode said, ObjectNode body, String mark) {
        JsonNode properties = described.schema(said).path("properties");
        for (Map.Entry<String, JsonNode> field : List.copyOf(body.properties())) {
            String name = field.getKey();
            boolean chosen = described.schema(properties.path(name)).has("enum");
            if (UNIQUE.containsKey(name) && field.getValue().isTextual() && !chosen) {
                body.put(name, UNIQUE.get(name).formatted(some()));
            } else if (isFree(described, name, properties.path(name))) {
                body.set(name, marked(field.getValue(), mark));
            }
        }
    }

    private static boolean isFree(Described described, String name, JsonNode said) {
        JsonNode schema = described.schema(said);
        JsonNode item = schema.has("items") ? described.schema(schema.get("items")) : schema;
        return !WITH_A_FORM.contains(name)
                && item.path("type").toString().contains("string")
                && !item.has("enum")
                && !item.has("format")
                && (!item.has("pattern") || item.get("pattern").asText().startsWith(ALL_BUT));
    }

    private static JsonNode marked(JsonNode value, String mark) {
        if (value.isArray()) {
            ArrayNode marked = ((ArrayNode) value).arrayNode();
            value.forEach(one -> marked.add(marked(one, mark)));
            return marked;
        }
        return value.isTextual() ? TextNode.valueOf(mark + " " + some()) : value;
    }

    static String some() {
        return UUID.randomUUID().toString().substring(24);
    }
}
