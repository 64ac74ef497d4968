package io.fitgauge.accounts.entity;

import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Attributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a company. Two that say the same are equal.
 *
 * @param name on one line, up to 200 characters
 * @param externalId another system's key, up to 100 characters, once a tenant
 * @param domain a lower case host name
 */
public record AccountFacts(
        String name,
        @Nullable String externalId,
        @Nullable String domain,
        Relationship relationship,
        @Nullable FitLabel fitLabel,
        Attributes attributes) {

    /** What is known, by field: {@code name}, {@code domain}, ..., and attributes by key, which are never called so. */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        known(fields, "externalId", externalId);
        known(fields, "domain", domain);
        fields.put("relationship", relationship);
        known(fields, "fitLabel", fitLabel);
        fields.putAll(attributes.asMap());
        return fields;
    }

    /** @param fields as {@link #fields()} gives them, a name and a relationship among them */
    public static AccountFacts of(Map<String, Object> fields) {
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        fields.forEach((field, value) -> {
            if (value instanceof AttributeValue attribute) {
                attributes.put(field, attribute);
            }
        });
        return new AccountFacts(
                (String) Objects.requireNonNull(fields.get("name")),
                (String) fields.get("externalId"),
                (String) fields.get("domain"),
                (Relationship) Objects.requireNonNull(fields.get("relationship")),
                (FitLabel) fields.get("fitLabel"),
                Attributes.of(attributes));
    }

    private static void known(Map<String, Object> fields, String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value);
        }
    }

    /** Names may tell of people. */
    @Override
    public String toString() {
        return "AccountFacts[" + relationship + "]";
    }
}
