package io.fitgauge.fit;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is known about one company, by attribute key. A key that is absent is unknown. */
public final class Attributes implements Serializable {

    private static final long serialVersionUID = 1;

    private static final Attributes NONE = new Attributes(Map.of());

    private final LinkedHashMap<String, AttributeValue> values;

    private Attributes(Map<String, AttributeValue> values) {
        this.values = new LinkedHashMap<>(values);
    }

    public static Attributes none() {
        return NONE;
    }

    public static Attributes of(Map<String, AttributeValue> values) {
        return new Attributes(values);
    }

    public Optional<AttributeValue> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** @return unmodifiable, in the order in which the values were given */
    public Map<String, AttributeValue> asMap() {
        return Collections.unmodifiableMap(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attributes that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
