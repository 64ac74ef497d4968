package io.fitgauge.scoring.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a job is to score again.
 *
 * @param icpId the ICP; all in use when absent
 * @param importId the import whose accounts they are; all accounts when absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RescoreInput(@Nullable UUID icpId, @Nullable UUID importId) {

    private static final JsonMapper MAPPER = new JsonMapper();

    static RescoreInput of(UUID icpId) {
        return new RescoreInput(icpId, null);
    }

    static RescoreInput imported(UUID importId) {
        return new RescoreInput(null, importId);
    }

    static RescoreInput read(String json) {
        return read(json, RescoreInput.class);
    }

    String json() {
        return write(this);
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }

    static String write(Object object) {
        try {
            return MAPPER.writeValueAsString(object);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
