package io.fitgauge.committee.entity;

import org.jspecify.annotations.Nullable;

/** How this room takes its texts. */
public final class Wording {

    /** No control characters, no halves of surrogate pairs. */
    public static final String LINE = "[^\\p{Cc}\\p{Cs}]*";

    /** The same, with line breaks and tabs; written out, as other languages have no class within a class. */
    public static final String PROSE = "[^\\p{Cs}\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]*";

    public static final String UNFIT = "must not hold control characters";

    private Wording() {}

    public static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
