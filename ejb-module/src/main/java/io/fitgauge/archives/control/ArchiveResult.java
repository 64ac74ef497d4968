package io.fitgauge.archives.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Map;

/** What jobs of this room come to, as JSON. */
public final class ArchiveResult {

    private ArchiveResult() {}

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
