package io.fitgauge.attributes.control;

import io.fitgauge.fit.ComparableText;
import io.fitgauge.refusal.FieldErrors;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts of bounded length, out of characters that can be stored and shown. */
final class Texts {

    /** Control characters that are no white space, and halves of surrogate pairs. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}&&\\P{IsWhite_Space}]|\\p{Cs}");

    private Texts() {}

    /** @return as it was written; empty when it is blank, or not fit and said so */
    static Optional<String> read(@Nullable Object raw, int most, String pointer, FieldErrors errors) {
        if (!(raw instanceof String text)) {
            errors.add(pointer, "must be a text");
            return Optional.empty();
        }
        if (ComparableText.trimmed(text).isEmpty()) {
            return Optional.empty();
        }
        if (text.codePointCount(0, text.length()) > most) {
            errors.add(pointer, "must have at most " + most + " characters");
            return Optional.empty();
        }
        if (UNFIT.matcher(text).find()) {
            errors.add(pointer, "holds a character that is no text");
            return Optional.empty();
        }
        return Optional.of(text);
    }
}
