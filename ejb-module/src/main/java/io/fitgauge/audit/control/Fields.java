package io.fitgauge.audit.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a row as a JSON object: with their names in camelCase, numbers and truths as they are, everything else as its text. */
public final class Fields {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Fields() {}

    static @Nullable String json(@Nullable Map<String, @Nullable Object> fields) {
        if (fields == null) {
            return null;
        }
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (!name.equals("tenant_id")) {
                plain.put(camel(name), plain(value));
            }
        });
        try {
            return JSON.writeValueAsString(plain);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @return the fields again, as they stand in an answer */
    public static @Nullable Map<String, @Nullable Object> parse(@Nullable String json) {
        try {
            return json == null ? null : JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        return value instanceof byte[] bytes ? text(bytes) : value.toString();
    }

    /** Columns are named as the API names its fields. */
    private static String camel(String name) {
        String[] words = name.split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private static String text(byte[] bytes) {
        return bytes.length == 16
                ? UuidCreator.fromBytes(bytes).toString()
                : HexFormat.of().formatHex(bytes);
    }
}
