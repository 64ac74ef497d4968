package io.fitgauge.changes.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.json.StoredJson;
import java.util.Optional;
import java.util.UUID;

/** What an event says, as far as it says it. */
public final class Facts {

    private final JsonNode data;

    private Facts(JsonNode data) {
        this.data = data;
    }

    /** @param data a JSON object */
    public static Facts of(String data) {
        return new Facts(StoredJson.read(data, JsonNode.class));
    }

    public Optional<String> text(String name) {
        return find(name).map(JsonNode::asText);
    }

    public Optional<Integer> number(String name) {
        return find(name).map(JsonNode::asInt);
    }

    public Optional<UUID> id(String name) {
        return text(name).map(UUID::fromString);
    }

    private Optional<JsonNode> find(String name) {
        return Optional.ofNullable(data.get(name)).filter(value -> !value.isNull());
    }
}
