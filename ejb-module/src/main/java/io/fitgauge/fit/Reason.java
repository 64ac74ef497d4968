package io.fitgauge.fit;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One hit of the rule that decided.
 *
 * @param criterion the criterion's key; absent when the reason is about the whole score
 */
public record Reason(ReasonCode code, @Nullable String criterion) implements Serializable {

    static Reason of(ReasonCode code) {
        return new Reason(code, null);
    }
}
