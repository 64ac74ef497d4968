package io.fitgauge.templates.boundary;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How a template is to be copied.
 *
 * @param language of a built-in one; the reader's own when absent
 * @param key of the copy; one that is free when absent
 */
public record CopyWish(@Nullable @Size(max = 35) String language, @Nullable @Size(max = 60) String key) {

    public static final CopyWish AS_IT_IS = new CopyWish(null, null);
}
