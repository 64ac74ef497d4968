package io.fitgauge.templates.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Lists whose elements are known by a key rather than by their place, by the name of their field. */
final class Keyed {

    private static final Map<String, String> LISTS = Map.of(
            "criteria", "key",
            "weightGroups", "key",
            "attributes", "key",
            "personas", "key",
            "nodes", "key",
            "parameters", "key",
            "roles", "role");

    private Keyed() {}

    /** @return what the elements of the list in this field are known by; empty when by their place */
    static Optional<String> name(String field) {
        return Optional.ofNullable(LISTS.get(field));
    }

    /** Whether it is nothing at all, or a list whose elements all have the key, each another one. */
    static boolean is(JsonNode list, String name) {
        if (list.isMissingNode()) {
            return true;
        }
        return list.isArray()
                && elements(list, name).size() == list.size()
                && !elements(list, name).containsKey("");
    }

    static Map<String, JsonNode> elements(JsonNode list, String name) {
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        list.forEach(element -> elements.put(element.path(name).asText(), element));
        return elements;
    }

    /** Puts the element where one of its key is, or at the end. */
    static void put(ArrayNode list, String name, String key, JsonNode element) {
        int place = place(list, name, key);
        if (place < 0) {
            list.add(element);
        } else {
            list.set(place, element);
        }
    }

    static void remove(ArrayNode list, String name, String key) {
        int place = place(list, name, key);
        if (place >= 0) {
            list.remove(place);
        }
    }

    static Optional<ObjectNode> find(JsonNode list, String name, String key) {
        int place = place(list, name, key);
        return place < 0 ? Optional.empty() : Optional.of((ObjectNode) list.get(place));
    }

    private static int place(JsonNode list, String name, String key) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).path(name).asText().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
