package io.fitgauge.archives.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Map;

/** What jobs of this room begin with and come to, as JSON. */
public final class ArchiveResult {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private ArchiveResult() {}

    public static Map<String, Object> object(String json) {
        try {
            return ArchiveJson.mapper().readValue(json, OBJECT);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String json(Map<String, ?> result) {
        try {
            return ArchiveJson.mapper()
                    .writer()
                    .without(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(result);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
