package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.entity.AccountFacts;
import io.fitgauge.attributes.boundary.AttributeValues;
import io.fitgauge.fit.AttributeValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of one field.
 *
 * @param field {@code name}, {@code domain}, ..., or the key of an attribute
 * @param before absent when it was unknown
 * @param after absent when it is unknown
 */
public record FieldChange(String field, @Nullable Object before, @Nullable Object after) {

    /** @param before absent for an account that was not there */
    static List<FieldChange> between(@Nullable AccountFacts before, AccountFacts after) {
        Map<String, Object> old = before == null ? Map.of() : before.fields();
        Map<String, Object> now = after.fields();
        Set<String> fields = new LinkedHashSet<>(now.keySet());
        fields.addAll(old.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String field : fields) {
            if (!Objects.equals(old.get(field), now.get(field))) {
                changes.add(new FieldChange(field, shown(old.get(field)), shown(now.get(field))));
            }
        }
        return changes;
    }

    /** A value of {@link AccountFacts#fields()} as clients write it. */
    static @Nullable Object shown(@Nullable Object value) {
        return value instanceof AttributeValue attribute ? AttributeValues.write(attribute) : value;
    }

    /** Names may tell of people. */
    @Override
    public String toString() {
        return "FieldChange[" + field + "]";
    }
}
