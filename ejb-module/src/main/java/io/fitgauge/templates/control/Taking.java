package io.fitgauge.templates.control;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts single fields of one document into another, at the pointers of {@link ThreeWay}. */
public final class Taking {

    private Taking() {}

    /** @return a copy of the first with these fields as they are in the other, or without those that are not there */
    public static ObjectNode taken(ObjectNode document, JsonNode from, List<String> pointers) {
        ObjectNode result = document.deepCopy();
        pointers.forEach(pointer -> take(result, from, segments(pointer)));
        return result;
    }

    private static void take(ObjectNode into, JsonNode from, List<String> path) {
        @Nullable JsonNode value = value(from, path.iterator());
        place(into, value, path, 0);
    }

    private static @Nullable JsonNode value(JsonNode from, Iterator<String> path) {
        JsonNode at = from;
        @Nullable String keyed = null;
        while (path.hasNext()) {
            String segment = path.next();
            @Nullable
            JsonNode next = keyed == null
                    ? at.get(segment)
                    : Keyed.find(at, keyed, segment).orElse(null);
            if (next == null) {
                return null;
            }
            keyed = keyed == null && next.isArray() ? Keyed.name(segment).orElse(null) : null;
            at = next;
        }
        return at;
    }

    private static void place(ObjectNode into, @Nullable JsonNode value, List<String> path, int at) {
        String field = path.get(at);
        @Nullable String keyed = Keyed.name(field).orElse(null);
        if (at == path.size() - 1) {
            put(into, field, value);
        } else if (keyed != null
                && (into.path(field).isArray() || into.path(field).isMissingNode())) {
            element(into.withArrayProperty(field), keyed, value, path, at + 1);
        } else {
            place(into.withObjectProperty(field), value, path, at + 1);
        }
    }

    private static void element(ArrayNode list, String name, @Nullable JsonNode value, List<String> path, int at) {
        String key = path.get(at);
        if (at < path.size() - 1) {
            ObjectNode found =
                    Keyed.find(list, name, key).orElseGet(() -> list.addObject().put(name, key));
            place(found, value, path, at + 1);
        } else if (value == null) {
            Keyed.remove(list, name, key);
        } else {
            Keyed.put(list, name, key, value.deepCopy());
        }
    }

    private static void put(ObjectNode into, String field, @Nullable JsonNode value) {
        if (value == null) {
            into.remove(field);
        } else {
            into.set(field, value.deepCopy());
        }
    }

    private static List<String> segments(String pointer) {
        List<String> segments = new ArrayList<>();
        for (JsonPointer at = JsonPointer.compile(pointer); !at.matches(); at = at.tail()) {
            segments.add(at.getMatchingProperty());
        }
        return segments;
    }
}
