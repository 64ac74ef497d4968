package io.fitgauge.scoring.boundary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a job is to score again.
 *
 * @param icpId the ICP; all in use when absent
 * @param importId the import whose accounts they are
 * @param changedAt when the accounts were changed, all at once, as ISO 8601 has it; all accounts when it is absent, and
 *     an import too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RescoreInput(@Nullable UUID icpId, @Nullable UUID importId, @Nullable String changedAt) {

    private static final JsonMapper MAPPER = new JsonMapper();

    static RescoreInput of(UUID icpId) {
        return new RescoreInput(icpId, null, null);
    }

    static RescoreInput imported(UUID importId) {
        return new RescoreInput(null, importId, null);
    }

    static RescoreInput changedAt(Instant at) {
        return new RescoreInput(null, null, at.toString());
    }

    /** Whether no account is left out. */
    @JsonIgnore
    boolean isAboutAll() {
        return importId == null && changedAt == null;
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
