package io.fitgauge.personas.control;

import io.fitgauge.personas.entity.Aspect;
import io.fitgauge.personas.entity.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * One aspect of a contact, compared.
 *
 * @param degree 0 to 100; 0 for what is unknown
 * @param how the name of what is said of it, such as {@code title.words}
 * @param expected what of the persona it was compared with, as it is written there; absent when nothing could be
 * @param actual what the contact says, as it is written there, or the name of a rank; absent when it says nothing
 */
public record Compared(
        Aspect aspect, Likeness likeness, int degree, String how, @Nullable String expected, @Nullable String actual) {

    static Compared known(Aspect aspect, int degree, String how, String expected, String actual) {
        Likeness likeness = degree >= 75 ? Likeness.MATCH : degree > 0 ? Likeness.PARTIAL : Likeness.MISS;
        return new Compared(aspect, likeness, degree, how, expected, actual);
    }

    static Compared unknown(Aspect aspect, String how, @Nullable String actual) {
        return new Compared(aspect, Likeness.UNKNOWN, 0, how, null, actual);
    }
}
