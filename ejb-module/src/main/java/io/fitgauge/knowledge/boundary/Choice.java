package io.fitgauge.knowledge.boundary;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Filters that are one of a closed list. */
final class Choice {

    private Choice() {}

    /**
     * @param filter its name
     * @throws Refusal INVALID when it is none of them
     */
    static <E extends Enum<E>> @Nullable E of(String filter, E[] all, @Nullable String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(all)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(Reason.INVALID, filter + " must be one of " + Arrays.toString(all) + "."));
    }
}
