package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.AccountFacts;
import io.fitgauge.accounts.entity.FitLabel;
import io.fitgauge.accounts.entity.Relationship;
import io.fitgauge.attributes.boundary.AttributeValues;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Attributes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row says about an account. An absent field or attribute is to be kept as it is.
 *
 * @param id of the account that is to be updated; without, the external id tells
 * @param name up to 200 characters; a row that creates an account needs it
 * @param externalId up to 100 characters; at least one of id, name and external id is there
 * @param domain a lower case host name
 * @param relationship {@code PROSPECT}, {@code CUSTOMER} or {@code FORMER}; cleared means what new accounts have
 * @param fitLabel {@code BEST} or {@code BAD_FIT}
 * @param attributes by key, in the order of the file's columns
 * @param remarks cells that could not be read; their values are cleared
 */
public record AccountRow(
        long line,
        String raw,
        @Nullable UUID id,
        @Nullable String name,
        @Nullable String externalId,
        @Nullable CellValue<String> domain,
        @Nullable CellValue<String> relationship,
        @Nullable CellValue<String> fitLabel,
        Map<String, CellValue<AttributeValue>> attributes,
        List<Remark> remarks)
        implements GoodRow {

    public AccountRow {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        remarks = List.copyOf(remarks);
    }

    /**
     * The account that this row makes.
     *
     * @throws IllegalStateException without a name
     */
    public AccountFacts asNew() {
        if (name == null) {
            throw new IllegalStateException("A new account needs a name");
        }
        return onto(new AccountFacts(name, externalId, null, Relationship.PROSPECT, null, Attributes.none()), true);
    }

    /**
     * The account after this row: what the row does not speak of stays as it is.
     *
     * @param keepsExternalId whether an external id that is known stays as it is, too
     */
    public AccountFacts onto(AccountFacts known, boolean keepsExternalId) {
        String relationshipBefore = known.relationship().name();
        FitLabel labelBefore = known.fitLabel();
        String label = after(fitLabel, labelBefore == null ? null : labelBefore.name());
        String relationshipAfter = after(relationship, relationshipBefore);
        return new AccountFacts(
                name == null ? known.name() : name,
                externalId == null || keepsExternalId && known.externalId() != null ? known.externalId() : externalId,
                after(domain, known.domain()),
                relationshipAfter == null ? Relationship.PROSPECT : Relationship.valueOf(relationshipAfter),
                label == null ? null : FitLabel.valueOf(label),
                onto(known.attributes()));
    }

    /** What the row says, by target, as JSON has it. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, ImportTarget.Field.NAME, name);
        put(values, ImportTarget.Field.EXTERNAL_ID, externalId);
        put(values, ImportTarget.Field.DOMAIN, after(domain, null));
        put(values, ImportTarget.Field.RELATIONSHIP, after(relationship, null));
        put(values, ImportTarget.Field.FIT_LABEL, after(fitLabel, null));
        attributes.forEach((key, cell) -> {
            if (cell instanceof CellValue.Known<AttributeValue> value) {
                values.put(key, AttributeValues.write(value.value()));
            }
        });
        return values;
    }

    private static void put(Map<String, Object> values, ImportTarget field, @Nullable String value) {
        if (value != null) {
            values.put(field.key(), value);
        }
    }

    /** @return the domain that the row says */
    @Nullable
    String knownDomain() {
        return after(domain, null);
    }

    /** @return the value of the attribute that the row says */
    @Nullable
    AttributeValue known(String attribute) {
        return after(attributes.get(attribute), null);
    }

    private Attributes onto(Attributes known) {
        Map<String, AttributeValue> values = new LinkedHashMap<>(known.asMap());
        attributes.forEach((key, cell) -> {
            AttributeValue value = after(cell, null);
            if (value == null) {
                values.remove(key);
            } else {
                values.put(key, value);
            }
        });
        return Attributes.of(values);
    }

    private static <T> @Nullable T after(@Nullable CellValue<T> cell, @Nullable T before) {
        if (cell == null) {
            return before;
        }
        return cell instanceof CellValue.Known<T> known ? known.value() : null;
    }
}
