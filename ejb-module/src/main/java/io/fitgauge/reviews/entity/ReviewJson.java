package io.fitgauge.reviews.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.List;

/** How this room's records lie in columns: without what is absent, days and moments as ISO 8601 writes them. */
public final class ReviewJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private ReviewJson() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static <T> T read(String stored, Class<T> type) {
        try {
            return MAPPER.readValue(stored, type);
        } catch (JsonProcessingException notWrittenHere) {
            throw new UncheckedIOException(notWrittenHere);
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
