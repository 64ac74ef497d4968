package io.fitgauge.icps.control;

import io.fitgauge.refusal.FieldErrors;
import java.util.function.Function;

/** Reads what lies in something else, and says what is wrong with it from there down. */
final class Nested {

    private Nested() {}

    /** @param pointer of what is read, in what it lies in */
    static <T> T in(String pointer, FieldErrors errors, Function<FieldErrors, T> reading) {
        FieldErrors own = new FieldErrors();
        T read = reading.apply(own);
        own.list().forEach(error -> errors.add(pointer + error.pointer(), error.detail()));
        return read;
    }
}
