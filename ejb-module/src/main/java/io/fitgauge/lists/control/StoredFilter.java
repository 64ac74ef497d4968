package io.fitgauge.lists.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fitgauge.lists.entity.SavedFilter;
import java.io.UncheckedIOException;

/** How a filter lies in its column. */
public final class StoredFilter {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private StoredFilter() {}

    public static String write(SavedFilter filter) {
        try {
            return MAPPER.writeValueAsString(filter);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static SavedFilter read(String stored) {
        try {
            return MAPPER.readValue(stored, SavedFilter.class);
        } catch (JsonProcessingException notWrittenHere) {
            throw new UncheckedIOException(notWrittenHere);
        }
    }
}
