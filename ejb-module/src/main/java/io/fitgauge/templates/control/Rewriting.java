package io.fitgauge.templates.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.refusal.FieldError;
import org.jspecify.annotations.Nullable;

/** Goes through a tree and puts something else where texts stand. */
final class Rewriting {

    /** What comes instead of a text. */
    interface Change {

        /**
         * @param pointer where the text stands
         * @return a list, in a list, is put into it; nothing leaves the field or the element out
         */
        @Nullable
        JsonNode of(String text, String pointer);
    }

    private final Change change;

    Rewriting(Change change) {
        this.change = change;
    }

    ObjectNode object(ObjectNode object, String pointer) {
        ObjectNode result = TemplateJson.object();
        object.properties().forEach(field -> {
            @Nullable JsonNode value = node(field.getValue(), pointer + FieldError.segment(field.getKey()));
            if (value != null) {
                result.set(field.getKey(), value);
            }
        });
        return result;
    }

    private @Nullable JsonNode node(JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            return object(object, pointer);
        }
        if (node instanceof ArrayNode array) {
            return array(array, pointer);
        }
        return node.isTextual() ? change.of(node.asText(), pointer) : node;
    }

    private ArrayNode array(ArrayNode array, String pointer) {
        ArrayNode result = TemplateJson.mapper().createArrayNode();
        for (int i = 0; i < array.size(); i++) {
            @Nullable JsonNode element = node(array.get(i), pointer + "/" + i);
            if (element instanceof ArrayNode list && array.get(i).isTextual()) {
                result.addAll(list);
            } else if (element != null) {
                result.add(element);
            }
        }
        return result;
    }
}
