package io.fitgauge.attributes.boundary;

import io.fitgauge.fit.AttributeType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute as clients see it.
 *
 * @param key how criteria, accounts and imports name it
 * @param standard built in, not the tenant's own
 * @param options what a {@code CHOICE} may be; absent for other types
 */
public record AttributeView(
        String key,
        String label,
        AttributeType type,
        Category category,
        boolean standard,
        @Nullable String unit,
        @Nullable List<String> options) {

    public AttributeView {
        options = options == null ? null : List.copyOf(options);
    }
}
