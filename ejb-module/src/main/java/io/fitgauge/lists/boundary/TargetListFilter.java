package io.fitgauge.lists.boundary;

import io.fitgauge.lists.entity.Kind;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lists are shown: those that fulfil all that is not absent.
 *
 * @param kind {@code MANUAL} or {@code FILTER}
 */
public record TargetListFilter(@Nullable String kind, @Nullable UUID ownerId) {

    public static final TargetListFilter ALL = new TargetListFilter(null, null);

    /** @throws Refusal INVALID for a kind that is none */
    @Nullable
    Kind kindOrAll() {
        if (kind == null) {
            return null;
        }
        return Arrays.stream(Kind.values())
                .filter(constant -> constant.name().equals(kind))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(Reason.INVALID, "kind must be one of " + Arrays.toString(Kind.values()) + "."));
    }
}
