package io.fitgauge.accounts.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conditions that rows must fulfil, as SQL with named parameters. Asking for null asks for nothing. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** @param column whose value, in the form of {@link TextKey}, begins like this */
    Conditions begins(String column, @Nullable String prefix) {
        return with(
                column + " LIKE :" + column + " ESCAPE '!'", column, prefix == null ? null : TextKey.beginning(prefix));
    }

    Conditions is(String column, @Nullable Object value) {
        return with(column + " = :" + column, column, value);
    }

    Conditions isNotBefore(String column, @Nullable Object value) {
        return with(column + " >= :from_" + column, "from_" + column, value);
    }

    Conditions isNotAfter(String column, @Nullable Object value) {
        return with(column + " <= :to_" + column, "to_" + column, value);
    }

    private Conditions with(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** @return to be put behind a WHERE clause; possibly empty */
    String and() {
        return String.join("", conditions.stream().map(" AND "::concat).toList());
    }

    /** The values of {@link #and()}'s parameters, by name. */
    Map<String, Object> parameters() {
        return parameters;
    }
}
