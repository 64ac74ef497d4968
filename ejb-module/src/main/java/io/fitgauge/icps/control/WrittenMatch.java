package io.fitgauge.icps.control;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a criterion asks, as somebody wrote it. What an object is depends on the attribute: number, text, truth value. */
public interface WrittenMatch {

    @Nullable
    String op();

    @Nullable
    Object min();

    @Nullable
    Object max();

    @Nullable
    BigDecimal tolerance();

    @Nullable
    String currency();

    @Nullable
    List<@Nullable Object> values();

    @Nullable
    Object value();

    /** @return what was given beside the op, by field */
    static Map<String, Object> given(WrittenMatch match) {
        Map<String, Object> given = new LinkedHashMap<>();
        put(given, "min", match.min());
        put(given, "max", match.max());
        put(given, "tolerance", match.tolerance());
        put(given, "currency", match.currency());
        put(given, "values", match.values());
        put(given, "value", match.value());
        return given;
    }

    private static void put(Map<String, Object> given, String field, @Nullable Object value) {
        if (value != null) {
            given.put(field, value);
        }
    }
}
