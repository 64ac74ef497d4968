package io.fitgauge.tenancy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a transaction did to a row, or to rows of a table.
 *
 * @param resource what it is, such as {@code Product} or {@code account}
 * @param id of the row; absent when rows were written without saying which
 * @param before its fields; absent when it was made; only those that changed when it was changed
 * @param after its fields; absent when it was removed
 */
public record Change(
        String resource,
        @Nullable String id,
        @Nullable Map<String, @Nullable Object> before,
        @Nullable Map<String, @Nullable Object> after) {

    public Change {
        before = before == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(before));
        after = after == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(after));
    }

    /** Of two readings of a row: what both say alike is left out. */
    static Change between(
            String resource,
            String id,
            @Nullable Map<String, @Nullable Object> before,
            @Nullable Map<String, @Nullable Object> after) {
        if (before == null || after == null) {
            return new Change(resource, id, before, after);
        }
        Map<String, @Nullable Object> was = new LinkedHashMap<>();
        Map<String, @Nullable Object> is = new LinkedHashMap<>();
        after.forEach((name, value) -> {
            if (!Objects.deepEquals(before.get(name), value)) {
                was.put(name, before.get(name));
                is.put(name, value);
            }
        });
        return new Change(resource, id, was, is);
    }
}
