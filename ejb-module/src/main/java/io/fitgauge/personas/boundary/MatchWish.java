package io.fitgauge.personas.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts are to be matched.
 *
 * @param accountId at which account; all when absent
 * @param limit how many are shown; 50 when absent
 */
public record MatchWish(@Nullable UUID accountId, @Nullable @Min(1) @Max(200) Integer limit) {

    public static final MatchWish ALL = new MatchWish(null, null);

    private static final int USUAL = 50;

    int most() {
        return limit == null ? USUAL : limit;
    }
}
