package io.fitgauge.committee.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;

/** How lists lie in a column: compact, without what is absent. */
public final class StoredJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private StoredJson() {}

    public static String write(List<?> values) {
        try {
            return MAPPER.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static <T> List<T> list(String stored, Class<T> type) {
        try {
            return MAPPER.readerForListOf(type).readValue(stored);
        } catch (JsonProcessingException notWrittenHere) {
            throw new UncheckedIOException(notWrittenHere);
        }
    }
}
