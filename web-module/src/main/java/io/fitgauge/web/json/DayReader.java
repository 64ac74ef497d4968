package io.fitgauge.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as {@code YYYY-MM-DD} and nothing else: Jackson's own reader takes arrays, numbers and times of day, too. */
final class DayReader extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1;

    DayReader() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
        String text = json.getText();
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException none) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no day");
        }
    }
}
