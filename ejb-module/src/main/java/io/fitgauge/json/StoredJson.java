package io.fitgauge.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * How lists and records lie in a column: compact, without what is absent, numbers to the last digit, days and moments as ISO
 * 8601 writes them.
 */
public final class StoredJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    private StoredJson() {}

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
