package io.fitgauge.archives.control;

import io.fitgauge.portability.TenantColumn;
import io.fitgauge.portability.TenantTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** SQL for the rows of a table, in the order of its key. */
final class RowSelection {

    private final TenantTable table;

    RowSelection(TenantTable table) {
        this.table = table;
    }

    /**
     * A row.
     *
     * @param values in the order of the table's columns
     * @param position the values of its key, by name, as the database knows them
     */
    record Row(List<@Nullable Object> values, Map<String, Object> position) {

        /** About as many bytes as it takes. */
        long length() {
            return values.stream()
                    .mapToLong(value -> value instanceof String text ? text.length() : 8)
                    .sum();
        }
    }

    static String count(TenantTable table) {
        return "SELECT COUNT(*) FROM " + table.name() + where(table);
    }

    /** @param further whether it goes on after a position, whose names are those of the parameters */
    String sql(boolean further) {
        String wanted = Stream.concat(
                        table.columns().stream()
                                .map(column -> column.source() == null ? column.name() : column.source()),
                        table.key().stream())
                .collect(Collectors.joining(", "));
        String next = further ? " AND " + after(table.key()) : "";
        String order = table.key().isEmpty() ? "" : " ORDER BY " + String.join(", ", table.key());
        return "SELECT " + wanted + " FROM " + table.name() + where(table) + next + order + " LIMIT :most";
    }

    private static String where(TenantTable table) {
        return " WHERE tenant_id = <tenant>" + (table.condition() == null ? "" : " AND " + table.condition());
    }

    /** A table whose key is the tenant alone has one row, and none after it. */
    private static String after(List<String> key) {
        if (key.isEmpty()) {
            return "1 = 0";
        }
        String first = key.get(0);
        String rest =
                key.size() == 1 ? "" : " OR " + first + " = :" + first + " AND " + after(key.subList(1, key.size()));
        return "(" + first + " > :" + first + rest + ")";
    }

    Row read(ResultSet row) throws SQLException {
        List<TenantColumn> columns = table.columns();
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Cell.read(row, i + 1, columns.get(i).type());
        }
        Map<String, Object> position = new LinkedHashMap<>();
        for (int i = 0; i < table.key().size(); i++) {
            position.put(table.key().get(i), row.getObject(values.length + 1 + i));
        }
        return new Row(Arrays.asList(values), position);
    }
}
