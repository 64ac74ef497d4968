package io.fitgauge.walls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Values that somebody might send: good ones as a schema asks for them, and others. */
final class Wild {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "null",
            "true",
            "0",
            "-1",
            "1e400",
            "NaN",
            "2026-02-30",
            "../../etc/passwd",
            "%00",
            "a\u0000b",
            "=1+1",
            "' OR '1'='1",
            "\"; DROP TABLE account; --",
            "<script>alert(1)</script>",
            "\u202Etxt",
            "Łódź",
            "ß",
            "\uD83D\uDE00",
            "\uD800",
            "İ",
            "\r\nSet-Cookie: a=b",
            "${jndi:ldap://x}",
            "NACE:62",
            "EUR",
            "A".repeat(300),
            "9".repeat(40),
            "{\"a\":1}",
            "[]",
            "00000000-0000-0000-0000-000000000000",
            "2026-11-22T00:00:00Z");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Random random;
    private final Described described;

    Wild(Random random, Described described) {
        this.random = random;
        this.described = described;
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    String text() {
        return one(TEXTS);
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** Anything at all. */
    JsonNode anything() {
        return switch (random.nextInt(9)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextInt());
            case 3 -> JSON.numberNode(new BigDecimal("1e400"));
            case 4 -> JSON.numberNode(new BigDecimal("-0.00000000001"));
            case 5 -> JSON.arrayNode().add(text()).add(text());
            case 6 -> JSON.objectNode().put(text(), text());
            case 7 -> JSON.textNode("a".repeat(20_000));
            default -> JSON.textNode(text());
        };
    }

    /** A value that a schema allows, mostly. */
    JsonNode of(JsonNode said, int depth) {
        JsonNode schema = described.schema(said);
        for (String choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice)) {
                return of(
                        schema.get(choice).get(random.nextInt(schema.get(choice).size())), depth);
            }
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        String type = schema.path("type").isArray()
                ? schema.get("type").get(0).asText()
                : schema.path("type").asText();
        return switch (type) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> JSON.numberNode(integer(schema));
            case "number" -> JSON.numberNode(BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4)));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "string" -> JSON.textNode(string(schema));
            default -> anything();
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        if (depth > 5) {
            return object;
        }
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(one -> {
            if (chance(required.contains(one.getKey()) ? 0.97 : 0.5)) {
                object.set(one.getKey(), of(one.getValue(), depth + 1));
            }
        });
        if (schema.path("additionalProperties").isObject()) {
            object.set(
                    one(List.of("employees", "sector", "country", "goals", text())),
                    of(schema.get("additionalProperties"), depth + 1));
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            array.add(of(schema.path("items"), depth + 1));
        }
        return array;
    }

    private long integer(JsonNode schema) {
        long least = schema.path("minimum").asLong(-2);
        long most = schema.path("maximum").asLong(1000);
        return chance(0.1)
                ? random.nextLong()
                : least + random.nextInt((int) Math.max(1, Math.min(most - least, 1000)));
    }

    private String string(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> uuid().toString();
            case "date" -> LocalDate.ofEpochDay(random.nextInt(40_000)).toString();
            case "date-time" -> "2026-11-22T12:00:00Z";
            default -> chance(0.5) ? "Some words " + random.nextInt(1000) : text();
        };
    }

    /** Changes something somewhere in a body. */
    JsonNode changed(JsonNode body) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(body, objects);
        if (objects.isEmpty()) {
            return anything();
        }
        ObjectNode object = one(objects);
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || chance(0.1)) {
            object.set(one(List.of("tenantId", "role", "id", "score", text())), anything());
        } else if (chance(0.25)) {
            object.remove(one(names));
        } else {
            object.set(one(names), anything());
        }
        return body;
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }
}
