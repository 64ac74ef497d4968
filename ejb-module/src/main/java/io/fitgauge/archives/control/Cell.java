package io.fitgauge.archives.control;

import com.fasterxml.jackson.core.JsonGenerator;
import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.portability.TenantColumn;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** One value of a row, on its way out. */
final class Cell {

    private Cell() {}

    /** @return a Boolean, Long, BigDecimal or String; null for what is not known */
    static @Nullable Object read(ResultSet row, int place, TenantColumn.Type type) throws SQLException {
        Object value =
                switch (type) {
                    case ID -> id(row.getBytes(place));
                    case TEXT, WORD, JSON -> row.getString(place);
                    case WHOLE -> row.getLong(place);
                    case DECIMAL -> row.getBigDecimal(place);
                    case INSTANT -> instant(row.getObject(place, LocalDateTime.class));
                    case DAY -> day(row.getObject(place, LocalDate.class));
                    case TRUTH -> row.getBoolean(place);
                    case BYTES -> base64(row.getBytes(place));
                };
        return row.wasNull() ? null : value;
    }

    private static @Nullable String id(byte @Nullable [] bytes) {
        return bytes == null ? null : UuidCreator.fromBytes(bytes).toString();
    }

    private static @Nullable String instant(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC).toString();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    /** What is not known is left out. */
    static void write(JsonGenerator json, String field, @Nullable Object value) throws IOException {
        if (value == null) {
            return;
        }
        json.writeFieldName(field);
        if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Long whole) {
            json.writeNumber(whole);
        } else if (value instanceof BigDecimal decimal) {
            json.writeNumber(decimal);
        } else {
            json.writeString((String) value);
        }
    }

    /** For people's eyes. */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
}
