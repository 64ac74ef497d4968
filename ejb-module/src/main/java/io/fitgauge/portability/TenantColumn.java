package io.fitgauge.portability;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column that leaves the server with its table.
 *
 * @param words what it may say, of a {@link Type#WORD}
 * @param source SQL that says what leaves, where that is not the column as it is
 */
public record TenantColumn(String name, Type type, List<String> words, @Nullable String source) {

    /** How a value is written in an archive. */
    public enum Type {
        /** A UUID as text. */
        ID,
        TEXT,
        /** One of a few texts. */
        WORD,
        /** A JSON document, as text. */
        JSON,
        /** A whole number. */
        WHOLE,
        /** A number, with all its places. */
        DECIMAL,
        /** ISO 8601, UTC, with microseconds. */
        INSTANT,
        /** YYYY-MM-DD. */
        DAY,
        /** true or false. */
        TRUTH,
        /** Base64. */
        BYTES
    }

    public TenantColumn {
        words = List.copyOf(words);
    }

    TenantColumn from(String sql) {
        return new TenantColumn(name, type, words, sql);
    }

    /** As an archive names it. */
    public String field() {
        return field(name);
    }

    static String field(String column) {
        String[] parts = column.split("_");
        return parts[0]
                + Arrays.stream(parts)
                        .skip(1)
                        .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                        .collect(Collectors.joining());
    }
}
