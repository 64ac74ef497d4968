package io.fitgauge.scoring.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fitgauge.attributes.boundary.AttributeValues;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Attributes;
import io.fitgauge.fit.Demand;
import io.fitgauge.fit.ScoringModel;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values that a score's criteria looked at, as they are stored: a JSON object in the API's form, by attribute key.
 * They are read by the types that the attributes had then, and not held against today's options and code tables.
 */
public final class SeenText {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

    private SeenText() {}

    /** What the model's criteria look at, in their order; the rest of the account is left out. */
    public static Attributes seen(ScoringModel model, Attributes account) {
        Map<String, AttributeValue> seen = new LinkedHashMap<>();
        model.criteria().stream()
                .flatMap(criterion -> criterion.demand().leaves())
                .map(Demand.OfAttribute::attribute)
                .forEach(key -> account.value(key).ifPresent(value -> seen.put(key, value)));
        return Attributes.of(seen);
    }

    public static String of(Attributes seen) {
        try {
            return MAPPER.writeValueAsString(AttributeValues.write(seen));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @param types by attribute key, of all that were seen */
    public static Attributes read(String text, Map<String, AttributeType> types) {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        object(text).forEach((key, value) -> {
            AttributeType type = types.get(key);
            if (type != null) {
                values.put(key, value(type, value));
            }
        });
        return Attributes.of(values);
    }

    private static Map<String, Object> object(String text) {
        try {
            return MAPPER.readValue(text, OBJECT);
        } catch (JsonProcessingException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }

    private static AttributeValue value(AttributeType type, Object value) {
        return switch (type) {
            case NUMBER -> new AttributeValue.Num(number(value));
            case MONEY -> money((Map<?, ?>) value);
            case TEXT, CHOICE, COUNTRY -> new AttributeValue.Text((String) value);
            case TAGS -> new AttributeValue.Tags(texts(value));
            case BOOLEAN -> new AttributeValue.Flag((Boolean) value);
            case DATE -> new AttributeValue.Day(LocalDate.parse((String) value));
            case INDUSTRY -> new AttributeValue.Industries(texts(value));
        };
    }

    private static AttributeValue money(Map<?, ?> value) {
        return new AttributeValue.Money(number(value.get("amount")), String.valueOf(value.get("currency")));
    }

    private static BigDecimal number(@Nullable Object value) {
        return new BigDecimal(String.valueOf(value));
    }

    private static List<String> texts(Object value) {
        return ((List<?>) value).stream().map(String::valueOf).toList();
    }
}
