package io.fitgauge.attributes.boundary;

import org.jspecify.annotations.Nullable;

/**
 * Which attributes a list shows.
 *
 * @param standard true for built-in ones only, false for the tenant's own only
 */
public record AttributeFilter(@Nullable Category category, @Nullable Boolean standard) {

    public static final AttributeFilter ALL = new AttributeFilter(null, null);

    boolean shows(AttributeView attribute) {
        return (category == null || category == attribute.category())
                && (standard == null || standard == attribute.standard());
    }
}
