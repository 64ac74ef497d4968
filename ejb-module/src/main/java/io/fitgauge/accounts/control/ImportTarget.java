package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.ImportKind;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.AttributeType;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a column of the file is read into. */
sealed interface ImportTarget permits ImportTarget.Field, ImportTarget.Attribute, ImportTarget.Currency, RelatedField {

    /** How the options name it. */
    String key();

    /** Whether nothing need be known of it, so that it can become unknown. */
    boolean maybeUnknown();

    /** Whether its cells are read as those of an attribute of this type. */
    default boolean is(AttributeType type) {
        return false;
    }

    private static Optional<ImportTarget> ofAccounts(String key, Map<String, AttributeView> attributes) {
        return Arrays.stream(Field.values())
                .filter(field -> field.key().equals(key))
                .map(ImportTarget.class::cast)
                .findFirst()
                .or(() -> Optional.ofNullable(attributes.get(key)).map(Attribute::new))
                .or(() -> currency(key, attributes));
    }

    /** @return empty when there is no such target; an account's own fields come before the tenant's attributes */
    static Optional<ImportTarget> of(String key, ImportKind kind, Map<String, AttributeView> attributes) {
        return switch (kind) {
            case ACCOUNT -> ofAccounts(key, attributes);
            case CONTACT -> RelatedField.of(key, kind).or(() -> common(key, Set.of(Field.NAME, Field.EXTERNAL_ID)));
            case DEAL ->
                RelatedField.of(key, kind)
                        .or(() -> common(key, Set.of(Field.EXTERNAL_ID)))
                        .or(() ->
                                Optional.ofNullable(DealAmount.BY_KEY.get(key)).map(Attribute::new))
                        .or(() -> currency(key, DealAmount.BY_KEY));
        };
    }

    private static Optional<ImportTarget> common(String key, Set<Field> fields) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .map(ImportTarget.class::cast)
                .findFirst();
    }

    private static Optional<ImportTarget> currency(String key, Map<String, AttributeView> attributes) {
        return key.endsWith(Currency.SUFFIX)
                ? Optional.ofNullable(attributes.get(key.substring(0, key.length() - Currency.SUFFIX.length())))
                        .filter(attribute -> attribute.type() == AttributeType.MONEY)
                        .map(Currency::new)
                : Optional.empty();
    }

    /** A field that every account has; contacts and deals have some of them as well. */
    enum Field implements ImportTarget {
        /** The account's own, as an export writes it. */
        ID("id", false),
        NAME("name", false),
        EXTERNAL_ID("externalId", false),
        DOMAIN("domain", true),
        RELATIONSHIP("relationship", false),
        FIT_LABEL("fitLabel", true);

        private final String key;
        private final boolean maybeUnknown;

        Field(String key, boolean maybeUnknown) {
            this.key = key;
            this.maybeUnknown = maybeUnknown;
        }

        @Override
        public boolean maybeUnknown() {
            return maybeUnknown;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** One of the tenant's attributes. */
    record Attribute(AttributeView view) implements ImportTarget {

        @Override
        public String key() {
            return view.key();
        }

        @Override
        public boolean is(AttributeType type) {
            return view.type() == type;
        }

        @Override
        public boolean maybeUnknown() {
            return true;
        }
    }

    /** The currency of a MONEY attribute whose amount stands in another column. */
    record Currency(AttributeView view) implements ImportTarget {

        /** Behind the attribute's key; no key holds a point. */
        static final String SUFFIX = ".currency";

        @Override
        public String key() {
            return view.key() + SUFFIX;
        }

        @Override
        public boolean maybeUnknown() {
            return true;
        }
    }
}
