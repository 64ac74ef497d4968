package io.fitgauge.accounts.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.attributes.boundary.AttributeValues;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.attributes.boundary.BuiltIn;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Attributes;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's own attributes of one account, as the JSON object in which they lie together. Decimals are texts there:
 * MySQL's JSON functions, which drop a deleted attribute, keep numbers as doubles.
 */
final class OwnAttributes {

    private OwnAttributes() {}

    /** @return null when none is known */
    static @Nullable String write(Attributes attributes) {
        Map<String, Object> own = new LinkedHashMap<>();
        attributes.asMap().forEach((key, value) -> {
            if (BuiltIn.find(key).isEmpty()) {
                own.put(key, written(value));
            }
        });
        return own.isEmpty() ? null : StoredJson.write(own);
    }

    private static Object written(AttributeValue value) {
        if (value instanceof AttributeValue.Num number) {
            return number.value().toPlainString();
        }
        if (value instanceof AttributeValue.Money money) {
            return Map.of("amount", money.amount().toPlainString(), "currency", money.currency());
        }
        return AttributeValues.write(value);
    }

    /**
     * @param definitions the tenant's attributes by key; what is left of an attribute that is not among them any more,
     *     or that was made anew with another type, is unknown
     */
    static Map<String, AttributeValue> read(@Nullable String stored, Map<String, AttributeView> definitions) {
        if (stored == null) {
            return Map.of();
        }
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        StoredJson.read(stored).fields().forEachRemaining(field -> {
            AttributeView definition = definitions.get(field.getKey());
            if (definition != null) {
                value(definition.type(), field.getValue()).ifPresent(value -> values.put(field.getKey(), value));
            }
        });
        return values;
    }

    private static Optional<AttributeValue> value(AttributeType type, JsonNode stored) {
        try {
            return switch (type) {
                case NUMBER -> text(stored).map(BigDecimal::new).map(AttributeValue.Num::new);
                case MONEY -> money(stored);
                case TEXT, CHOICE, COUNTRY -> text(stored).map(AttributeValue.Text::new);
                case TAGS -> texts(stored).map(AttributeValue.Tags::new);
                case BOOLEAN ->
                    stored.isBoolean() ? Optional.of(new AttributeValue.Flag(stored.booleanValue())) : Optional.empty();
                case DATE -> text(stored).map(LocalDate::parse).map(AttributeValue.Day::new);
                case INDUSTRY -> texts(stored).map(AttributeValue.Industries::new);
            };
        } catch (IllegalArgumentException | DateTimeException ofAnotherType) {
            return Optional.empty();
        }
    }

    private static Optional<AttributeValue> money(JsonNode stored) {
        return text(stored.path("amount")).map(BigDecimal::new).flatMap(amount -> text(stored.path("currency"))
                .map(code -> new AttributeValue.Money(amount, code)));
    }

    private static Optional<String> text(JsonNode stored) {
        return Optional.ofNullable(stored.textValue());
    }

    private static Optional<List<String>> texts(JsonNode stored) {
        return stored.isArray()
                ? Optional.of(StreamSupport.stream(stored.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList())
                : Optional.empty();
    }
}
