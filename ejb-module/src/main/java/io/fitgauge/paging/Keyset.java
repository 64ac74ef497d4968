package io.fitgauge.paging;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The closed list of fields that a list may be sorted by, and the conditions for "the rows after this one". Works for
 * SQL and for JPQL alike: it only speaks of the expressions it was given. Every order ends with the id.
 */
public final class Keyset {

    private final Map<String, Column> fields;
    private final String usual;
    private final Column id;

    private Keyset(Map<String, Column> fields, String usual, Column id) {
        this.fields = fields;
        this.usual = usual;
        this.id = id;
    }

    /** How a position's text becomes the value that the database compares. */
    private record Column(String expression, Function<String, Object> parse) {}

    /** @param expression of the id */
    public static Keyset endingWith(String expression) {
        return new Keyset(new LinkedHashMap<>(), "", new Column(expression, UUID::fromString));
    }

    public Keyset text(String field, String expression) {
        return with(field, new Column(expression, text -> text));
    }

    public Keyset number(String field, String expression) {
        return with(field, new Column(expression, BigDecimal::new));
    }

    public Keyset instant(String field, String expression) {
        return with(field, new Column(expression, Instant::parse));
    }

    public Keyset day(String field, String expression) {
        return with(field, new Column(expression, LocalDate::parse));
    }

    /** @param sort the order when the client asks for none */
    public Keyset usually(String sort) {
        return new Keyset(fields, sort, id);
    }

    private Keyset with(String field, Column column) {
        Map<String, Column> more = new LinkedHashMap<>(fields);
        more.put(field, column);
        return new Keyset(more, usual, id);
    }

    /** @throws Refusal INVALID when the sort names a field that is not in the list, or the position is not one of it */
    public Order order(PageRequest request) {
        List<Key> keys = new ArrayList<>();
        PageRequest asked =
                request.sort().isBlank() ? new PageRequest(request.limit(), usual, request.after()) : request;
        for (String key : asked.keys()) {
            keys.add(key(key));
        }
        keys.add(new Key("id", id, false));
        return new Order(keys, values(keys, asked.after()));
    }

    private Key key(String text) {
        boolean down = text.startsWith("-");
        String field = down ? text.substring(1) : text;
        Column column = fields.get(field);
        if (column == null) {
            throw new Refusal(
                    Reason.INVALID, "This list cannot be sorted by " + text + ", only by " + fields.keySet() + ".");
        }
        return new Key(field, column, down);
    }

    private static List<Object> values(List<Key> keys, @Nullable List<String> after) {
        if (after == null) {
            return List.of();
        }
        try {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                values.add(keys.get(i).column().parse().apply(after.get(i)));
            }
            return values;
        } catch (RuntimeException notOfThisList) {
            throw new Refusal(Reason.INVALID, "This cursor is not of this list.");
        }
    }

    private record Key(String field, Column column, boolean down) {

        String direction() {
            return column.expression() + (down ? " DESC" : "");
        }
    }

    /** An order of rows, and the condition for those that come after a position. */
    public static final class Order {

        private final List<Key> keys;
        private final List<Object> values;

        private Order(List<Key> keys, List<Object> values) {
            this.keys = keys;
            this.values = values;
        }

        /** @return such as {@code name, id} */
        public String by() {
            return String.join(", ", keys.stream().map(Key::direction).toList());
        }

        /** @return a condition in brackets with the parameters {@code :after0, :after1, …}; always true on page one */
        public String after() {
            if (values.isEmpty()) {
                return "(1 = 1)";
            }
            List<String> ways = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                ways.add(way(i));
            }
            return "(" + String.join(" OR ", ways) + ")";
        }

        private String way(int last) {
            StringBuilder way = new StringBuilder("(");
            for (int i = 0; i < last; i++) {
                way.append(keys.get(i).column().expression())
                        .append(" = :after")
                        .append(i)
                        .append(" AND ");
            }
            Key key = keys.get(last);
            return way.append(key.column().expression())
                    .append(key.down() ? " < :after" : " > :after")
                    .append(last)
                    .append(')')
                    .toString();
        }

        /** The values of {@link #after()}'s parameters, by name. */
        public Map<String, Object> parameters() {
            Map<String, Object> parameters = new LinkedHashMap<>();
            for (int i = 0; i < values.size(); i++) {
                parameters.put("after" + i, values.get(i));
            }
            return parameters;
        }

        /**
         * Cuts a page out of the rows, of which one more was read than it may have.
         *
         * @param position the text of a row's field, among them {@code id}
         */
        public <T> Page<T> page(List<T> rows, int limit, BiFunction<T, String, String> position) {
            if (rows.size() <= limit) {
                return new Page<>(rows, null);
            }
            return new Page<>(rows.subList(0, limit), after(rows.get(limit - 1), position));
        }

        /** The position of a row, to go on after it. */
        public <T> List<String> after(T row, BiFunction<T, String, String> position) {
            return keys.stream().map(key -> position.apply(row, key.field())).toList();
        }
    }
}
