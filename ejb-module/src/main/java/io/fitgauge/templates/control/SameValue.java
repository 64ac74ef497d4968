package io.fitgauge.templates.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Whether two pieces of JSON say the same: 1 and 1.0 do, and so do what is absent, null and a list of nothing. */
final class SameValue {

    private SameValue() {}

    static boolean are(JsonNode one, JsonNode other) {
        return plain(one).equals(SameValue::byNumber, plain(other));
    }

    private static JsonNode plain(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode plain = TemplateJson.object();
            object.properties().forEach(field -> {
                JsonNode value = plain(field.getValue());
                if (!value.isNull()) {
                    plain.set(field.getKey(), value);
                }
            });
            return plain.isEmpty() ? NullNode.getInstance() : plain;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode plain = TemplateJson.mapper().createArrayNode();
            array.forEach(element -> plain.add(plain(element)));
            return plain.isEmpty() ? NullNode.getInstance() : plain;
        }
        return node.isMissingNode() ? NullNode.getInstance() : node;
    }

    private static int byNumber(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }
}
