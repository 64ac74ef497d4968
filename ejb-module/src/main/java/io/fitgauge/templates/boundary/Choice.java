package io.fitgauge.templates.boundary;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.util.Arrays;

/** One of a few words. */
final class Choice {

    private Choice() {}

    /** @throws Refusal INVALID for what is none of them */
    static <E extends Enum<E>> E of(String name, Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Reason.INVALID, name + " must be one of " + Arrays.toString(type.getEnumConstants()) + "."));
    }
}
