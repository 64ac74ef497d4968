package io.fitgauge.icps.boundary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the drafts of this room take their texts. */
final class Wording {

    /** No control characters, no halves of surrogate pairs. */
    static final String LINE = "[^\\p{Cc}\\p{Cs}]*";

    /** The same, with line breaks and tabs; written out, as other languages have no class within a class. */
    static final String PROSE = "[^\\p{Cs}\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]*";

    static final String UNFIT = "must not hold control characters";

    private Wording() {}

    static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** As {@link #copy}, but nothing stays nothing. */
    static <T> @Nullable List<T> copyOrNothing(@Nullable List<T> list) {
        return list == null ? null : copy(list);
    }

    /** Nothing is an empty list; what is null in it is kept, so that it can be pointed at. */
    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
