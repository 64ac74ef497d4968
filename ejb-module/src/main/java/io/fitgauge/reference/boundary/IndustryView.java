package io.fitgauge.reference.boundary;

import org.jspecify.annotations.Nullable;

/**
 * An industry code as clients see it.
 *
 * @param code with its scheme, as accounts and criteria name it: {@code NACE:58.21}
 * @param label in English, as the table has it
 * @param level 1 at the top of the scheme, up to 5 (NAICS) or 4 (the others)
 * @param parent the code it lies directly under, with its scheme; absent at the top
 * @param hasChildren whether a listing under this code shows anything
 */
public record IndustryView(
        String code, String scheme, String label, int level, @Nullable String parent, boolean hasChildren) {}
