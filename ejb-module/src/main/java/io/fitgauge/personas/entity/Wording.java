package io.fitgauge.personas.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How this room takes its texts and lists. */
public final class Wording {

    /** No control characters, no halves of surrogate pairs. */
    public static final String LINE = "[^\\p{Cc}\\p{Cs}]*";

    /** The same, with line breaks and tabs; written out, as other languages have no class within a class. */
    public static final String PROSE = "[^\\p{Cs}\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]*";

    public static final String UNFIT = "must not hold control characters";

    public static final String KEY = "[A-Za-z0-9._-]{1,50}";

    public static final String NO_KEY = "must be up to 50 letters a to z, digits, dots, underscores and hyphens";

    private Wording() {}

    public static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Nothing is an empty list; what is null in it is kept, so that it can be pointed at. */
    public static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
