package io.fitgauge.archives.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.fitgauge.portability.TenantColumn;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** One value of a row, on its way in: as the database takes it, or not at all. */
final class IncomingCell {

    private static final JsonFactory DOCUMENTS = new JsonFactory();

    private static final int MOST_DIGITS = 24;
    private static final int MOST_PLACES = 6;

    private IncomingCell() {}

    /** @return empty when it is no value of the column */
    static Optional<Object> read(JsonParser json, TenantColumn column) throws IOException {
        JsonToken token = json.currentToken();
        return switch (column.type()) {
            case TRUTH -> token.isBoolean() ? Optional.of(json.getBooleanValue()) : Optional.empty();
            case WHOLE ->
                token == JsonToken.VALUE_NUMBER_INT && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER
                        ? Optional.of(json.getLongValue())
                        : Optional.empty();
            case DECIMAL -> token.isNumeric() ? decimal(json.getDecimalValue()) : Optional.empty();
            case ID, TEXT, WORD, JSON, INSTANT, DAY, BYTES ->
                token == JsonToken.VALUE_STRING ? text(json.getText(), column) : Optional.empty();
        };
    }

    private static Optional<Object> decimal(BigDecimal value) {
        boolean fits = value.scale() <= MOST_PLACES && value.precision() - value.scale() <= MOST_DIGITS - MOST_PLACES;
        return fits ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Object> text(String text, TenantColumn column) {
        try {
            return switch (column.type()) {
                case ID ->
                    Optional.<Object>of(UUID.fromString(text))
                            .filter(id -> id.toString().equals(text));
                case WORD -> column.words().contains(text) ? Optional.of(text) : Optional.empty();
                case JSON -> isDocument(text) ? Optional.of(text) : Optional.empty();
                case INSTANT -> Optional.of(LocalDateTime.ofInstant(Instant.parse(text), ZoneOffset.UTC));
                case DAY -> Optional.of(LocalDate.parse(text));
                case BYTES -> Optional.of(Base64.getDecoder().decode(text));
                case TEXT, TRUTH, WHOLE, DECIMAL -> Optional.of(text);
            };
        } catch (IllegalArgumentException | DateTimeException none) {
            return Optional.empty();
        }
    }

    private static boolean isDocument(String text) {
        try (JsonParser json = DOCUMENTS.createParser(text)) {
            if (json.nextToken() == null) {
                return false;
            }
            json.skipChildren();
            return json.nextToken() == null;
        } catch (JsonProcessingException malformed) {
            return false;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
