package io.fitgauge.accounts.control;

import io.fitgauge.attributes.boundary.AttributeView;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What a column of the file is read into. */
sealed interface ImportTarget {

    /** How the options name it. */
    String key();

    /** @return empty when the tenant knows no such target; an account's own fields come before attributes */
    static Optional<ImportTarget> of(String key, Map<String, AttributeView> attributes) {
        return Arrays.stream(Field.values())
                .filter(field -> field.key().equals(key))
                .map(ImportTarget.class::cast)
                .findFirst()
                .or(() -> Optional.ofNullable(attributes.get(key)).map(Attribute::new));
    }

    /** A field that every account has. */
    enum Field implements ImportTarget {
        NAME("name"),
        EXTERNAL_ID("externalId"),
        DOMAIN("domain"),
        RELATIONSHIP("relationship"),
        FIT_LABEL("fitLabel");

        private final String key;

        Field(String key) {
            this.key = key;
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
    }
}
