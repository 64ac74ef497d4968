package io.fitgauge.focus.boundary;

import io.fitgauge.fit.Tier;
import io.fitgauge.focus.entity.Figures;
import org.jspecify.annotations.Nullable;

/**
 * Won and lost deals of the accounts of a tier.
 *
 * @param tier absent for accounts without one
 * @param winRate 0 to 1, like its 95 % interval (Wilson); absent where there are too few deals to tell
 */
public record TierWins(
        @Nullable Tier tier,
        long won,
        long lost,
        @Nullable Double winRate,
        @Nullable Double low,
        @Nullable Double high) {

    static TierWins of(@Nullable Tier tier, Figures figures) {
        return new TierWins(
                tier,
                figures.deals().won(),
                figures.deals().lost(),
                figures.winRate().share(),
                figures.winRate().low(),
                figures.winRate().high());
    }
}
