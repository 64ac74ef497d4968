package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.entity.MergeConflict;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Something that two accounts knew otherwise when they became one.
 *
 * @param field {@code name}, {@code domain}, ..., or the key of an attribute
 * @param from the account that said what was dropped
 */
public record MergeConflictView(String field, Object kept, Object dropped, UUID from) {

    static MergeConflictView of(MergeConflict conflict) {
        return new MergeConflictView(
                conflict.field(), shown(conflict.kept()), shown(conflict.dropped()), conflict.from());
    }

    static MergeConflictView of(Map<String, Object> stored) {
        return new MergeConflictView(
                String.valueOf(stored.get("field")),
                Objects.requireNonNull(stored.get("kept")),
                Objects.requireNonNull(stored.get("dropped")),
                UUID.fromString(String.valueOf(stored.get("from"))));
    }

    Map<String, Object> stored() {
        Map<String, Object> stored = new LinkedHashMap<>();
        stored.put("field", field);
        stored.put("kept", kept);
        stored.put("dropped", dropped);
        stored.put("from", from.toString());
        return stored;
    }

    private static Object shown(Object value) {
        return Objects.requireNonNull(FieldChange.shown(value));
    }

    /** Names may tell of people. */
    @Override
    public String toString() {
        return "MergeConflictView[" + field + "]";
    }
}
