package io.fitgauge.scoring.boundary;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Tier;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.scoring.control.ScoreStore;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which scores a ranking shows: those that fulfil all that is not absent.
 *
 * @param tier {@code A} to {@code D}
 * @param decision {@code FORWARD_TO_SALES}, {@code NURTURE}, {@code NEEDS_DATA} or {@code DISQUALIFY}
 */
public record RankingFilter(@Nullable String tier, @Nullable String decision) {

    public static final RankingFilter ALL = new RankingFilter(null, null);

    /** @throws Refusal INVALID for a tier or a decision that is none */
    ScoreStore.Wanted wanted() {
        return new ScoreStore.Wanted(
                known("tier", Tier.values(), tier), known("decision", Decision.values(), decision));
    }

    private static <E extends Enum<E>> @Nullable E known(String filter, E[] all, @Nullable String name) {
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
