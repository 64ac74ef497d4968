package io.fitgauge.walls;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.system.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code /openapi} says of the server under test. */
final class Described {

    static final String BASE = "/api/v1";

    private final JsonNode document;

    private Described(JsonNode document) {
        this.document = document;
    }

    static Described server() {
        return new Described(
                Client.get(Client.SERVER + "/openapi?format=json").is(200).json());
    }

    JsonNode document() {
        return document;
    }

    /** All of them, in the document's order. */
    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(verb -> all.add(new Operation(
                        this,
                        verb.getKey().toUpperCase(Locale.ROOT),
                        path.getKey().substring(BASE.length()),
                        verb.getValue()))));
        return all;
    }

    boolean has(String method, String path) {
        return operations().stream()
                .anyMatch(one -> one.method().equals(method) && one.path().equals(path));
    }

    Operation operation(String method, String path) {
        return operations().stream()
                .filter(one -> one.method().equals(method) && one.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No operation " + method + " " + path));
    }

    /** A schema, with its reference followed. */
    JsonNode schema(JsonNode said) {
        JsonNode schema = said;
        while (schema.has("$ref")) {
            schema = document.at(schema.get("$ref").asText().substring(1));
        }
        return schema;
    }

    boolean isId(JsonNode said) {
        return schema(said).path("format").asText().equals("uuid");
    }
}
