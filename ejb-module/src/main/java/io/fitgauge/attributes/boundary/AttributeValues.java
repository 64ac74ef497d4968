package io.fitgauge.attributes.boundary;

import io.fitgauge.attributes.control.ValueReader;
import io.fitgauge.attributes.control.ValueWriter;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Attributes;
import io.fitgauge.reference.boundary.Countries;
import io.fitgauge.reference.boundary.Currencies;
import io.fitgauge.reference.boundary.Industries;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.FieldErrors;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads attribute values out of a neutral tree and writes them back into one; the package above says what the tree is
 * made of and which limits hold.
 */
@Dependent
public class AttributeValues {

    /** The known attributes that one account can have. */
    public static final int MOST_ATTRIBUTES = 200;

    private final ValueReader reader;

    @Inject
    public AttributeValues(ValueReader reader) {
        this.reader = reader;
    }

    /** With the shipped code tables, where there is no container. */
    public static AttributeValues standalone() {
        return new AttributeValues(new ValueReader(new Industries(), new Countries(), new Currencies()));
    }

    /**
     * Reads an account's attributes. Null and blank are unknown and left out.
     *
     * @param raw values by attribute key
     * @param definitions the tenant's attributes, built-in ones included, by key
     * @param pointer where the values stand, such as {@code /attributes}
     * @param errors takes all that is wrong, up to its own limit
     * @return what could be read, in the order given; worth nothing when there are errors
     */
    public Attributes read(
            Map<String, ? extends @Nullable Object> raw,
            Map<String, AttributeView> definitions,
            String pointer,
            FieldErrors errors) {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        raw.forEach((key, value) -> {
            String at = pointer + FieldError.segment(key);
            @Nullable AttributeView definition = definitions.get(key);
            if (definition == null) {
                errors.add(at, "is not an attribute here");
            } else {
                read(definition, value, at, errors).ifPresent(known -> values.put(key, known));
            }
        });
        if (values.size() > MOST_ATTRIBUTES) {
            errors.add(pointer, "must hold at most " + MOST_ATTRIBUTES + " attributes");
        }
        return Attributes.of(values);
    }

    /**
     * Reads one value, of an account or of an import's cell.
     *
     * @param pointer where it stands; what is wrong inside of it is pointed at below, such as {@code /currency}
     * @return empty when it is unknown, or wrong and said so
     */
    public Optional<AttributeValue> read(
            AttributeView definition, @Nullable Object raw, String pointer, FieldErrors errors) {
        List<String> options = definition.options() == null ? List.of() : definition.options();
        Optional<AttributeValue> value = reader.read(definition.type(), options, raw, pointer, errors);
        return value.filter(known -> BuiltIn.scale(definition)
                .map(scale -> scale.holds(known, pointer, errors))
                .orElse(true));
    }

    /** What {@link #read} takes, in the order in which the values were given; unknown ones are absent. */
    public static Map<String, Object> write(Attributes attributes) {
        Map<String, Object> written = new LinkedHashMap<>();
        attributes.asMap().forEach((key, value) -> written.put(key, ValueWriter.write(value)));
        return written;
    }

    /** One value: number, text, truth value, list of texts, or money as a map. Numbers are {@code BigDecimal}. */
    public static Object write(AttributeValue value) {
        return ValueWriter.write(value);
    }
}
