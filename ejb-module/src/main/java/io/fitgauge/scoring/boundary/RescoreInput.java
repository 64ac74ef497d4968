package io.fitgauge.scoring.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a job is to score again.
 *
 * @param icpId the ICP; all in use when absent
 */
record RescoreInput(@Nullable UUID icpId) {

    private static final JsonMapper MAPPER = new JsonMapper();

    static RescoreInput of(UUID icpId) {
        return new RescoreInput(icpId);
    }

    static RescoreInput all() {
        return new RescoreInput(null);
    }

    static RescoreInput read(String json) {
        try {
            return MAPPER.readValue(json, RescoreInput.class);
        } catch (JsonProcessingException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }

    String json() {
        return write(icpId == null ? Map.of() : Map.of("icpId", icpId));
    }

    static String write(Map<String, ?> object) {
        try {
            return MAPPER.writeValueAsString(object);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
