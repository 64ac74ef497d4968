package io.fitgauge.publishing.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/** Compares what was written by what it says: 10 is 10.0. */
final class SameJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private SameJson() {}

    static boolean same(@Nullable Object one, @Nullable Object other) {
        return tree(one).equals(SameJson::byNumber, tree(other));
    }

    private static JsonNode tree(@Nullable Object value) {
        return MAPPER.valueToTree(value);
    }

    private static int byNumber(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }
}
