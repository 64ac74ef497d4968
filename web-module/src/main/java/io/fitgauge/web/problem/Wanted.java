package io.fitgauge.web.problem;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;

/** Java's types in a client's words. */
final class Wanted {

    private Wanted() {}

    static String of(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + Arrays.toString(type.getEnumConstants());
        }
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return "a whole number";
        }
        if (Number.class.isAssignableFrom(type) || type == BigDecimal.class) {
            return "a number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == String.class) {
            return "a text";
        }
        if (type == UUID.class) {
            return "an id (UUID)";
        }
        if (type == LocalDate.class) {
            return "a day (YYYY-MM-DD)";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }
}
