package io.fitgauge.accounts.control;

import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.AttributeValue;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the values of a built-in attribute lie in a row: in one column, money in two. NULL is unknown. */
sealed interface AttributeColumn {

    String key();

    /** Of the columns, which are also the names of the parameters that they are written with. */
    List<String> names();

    /** @param first the index of the first of the columns in the row */
    @Nullable
    AttributeValue read(ResultSet row, int first) throws SQLException;

    /** @return what goes into the column of that place, 0 for the first; unknown is never asked for */
    Object write(AttributeValue value, int place);

    static AttributeColumn of(AttributeView attribute) {
        String key = attribute.key();
        String name = name(key);
        return switch (attribute.type()) {
            case NUMBER -> new OfNumbers(key, List.of(name));
            case MONEY -> new OfMoney(key, List.of(name + "_amount", name + "_currency"));
            case TEXT, CHOICE, COUNTRY -> new OfTexts(key, List.of(name));
            case TAGS -> new OfTags(key, List.of(name));
            case INDUSTRY -> new OfIndustries(key, List.of(name));
            case BOOLEAN -> new OfFlags(key, List.of(name));
            case DATE -> new OfDays(key, List.of(name));
        };
    }

    /** @return {@code annual_revenue} for {@code annualRevenue} */
    private static String name(String key) {
        return key.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static <T> @Nullable AttributeValue known(@Nullable T stored, Function<T, AttributeValue> value) {
        return stored == null ? null : value.apply(stored);
    }

    /** A decimal. */
    record OfNumbers(String key, List<String> names) implements AttributeColumn {

        @Override
        public @Nullable AttributeValue read(ResultSet row, int first) throws SQLException {
            return known(row.getBigDecimal(first), AttributeValue.Num::new);
        }

        @Override
        public Object write(AttributeValue value, int place) {
            return ((AttributeValue.Num) value).value();
        }
    }

    /** An amount and a currency. */
    record OfMoney(String key, List<String> names) implements AttributeColumn {

        @Override
        public @Nullable AttributeValue read(ResultSet row, int first) throws SQLException {
            BigDecimal amount = row.getBigDecimal(first);
            return amount == null ? null : new AttributeValue.Money(amount, row.getString(first + 1));
        }

        @Override
        public Object write(AttributeValue value, int place) {
            AttributeValue.Money money = (AttributeValue.Money) value;
            return place == 0 ? money.amount() : money.currency();
        }
    }

    /** A text, a choice or a country code. */
    record OfTexts(String key, List<String> names) implements AttributeColumn {

        @Override
        public @Nullable AttributeValue read(ResultSet row, int first) throws SQLException {
            return known(row.getString(first), AttributeValue.Text::new);
        }

        @Override
        public Object write(AttributeValue value, int place) {
            return ((AttributeValue.Text) value).value();
        }
    }

    /** A JSON array of texts. */
    record OfTags(String key, List<String> names) implements AttributeColumn {

        @Override
        public @Nullable AttributeValue read(ResultSet row, int first) throws SQLException {
            return known(row.getString(first), tags -> new AttributeValue.Tags(StoredJson.texts(tags)));
        }

        @Override
        public Object write(AttributeValue value, int place) {
            return StoredJson.write(((AttributeValue.Tags) value).values());
        }
    }

    /** A JSON array of codes with their schemes. */
    record OfIndustries(String key, List<String> names) implements AttributeColumn {

        @Override
        public @Nullable AttributeValue read(ResultSet row, int first) throws SQLException {
            return known(row.getString(first), codes -> new AttributeValue.Industries(StoredJson.texts(codes)));
        }

        @Override
        public Object write(AttributeValue value, int place) {
            return StoredJson.write(((AttributeValue.Industries) value).codes());
        }
    }

    /** True or false. */
    record OfFlags(String key, List<String> names) implements AttributeColumn {

        @Override
        public @Nullable AttributeValue read(ResultSet row, int first) throws SQLException {
            boolean flag = row.getBoolean(first);
            return row.wasNull() ? null : new AttributeValue.Flag(flag);
        }

        @Override
        public Object write(AttributeValue value, int place) {
            return ((AttributeValue.Flag) value).value();
        }
    }

    /** A day. */
    record OfDays(String key, List<String> names) implements AttributeColumn {

        @Override
        public @Nullable AttributeValue read(ResultSet row, int first) throws SQLException {
            return known(row.getObject(first, LocalDate.class), AttributeValue.Day::new);
        }

        @Override
        public Object write(AttributeValue value, int place) {
            return ((AttributeValue.Day) value).value();
        }
    }
}
