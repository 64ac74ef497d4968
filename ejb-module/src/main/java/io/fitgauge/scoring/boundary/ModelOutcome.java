package io.fitgauge.scoring.boundary;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Tier;
import io.fitgauge.scoring.entity.Auc;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft or a version makes of all accounts.
 *
 * @param forwarded how many accounts go to sales
 * @param share of all accounts, 0 to 1; absent without accounts
 * @param remark absent when there is nothing to point out
 * @param tiers each of them, and last those without
 */
public record ModelOutcome(
        long forwarded,
        @Nullable Double share,
        @Nullable ReachRemark remark,
        List<TierCount> tiers,
        List<DecisionCount> decisions,
        OfDeals deals) {

    public ModelOutcome {
        tiers = List.copyOf(tiers);
        decisions = List.copyOf(decisions);
    }

    /** @param tier absent for accounts of which nothing is known */
    public record TierCount(@Nullable Tier tier, long accounts) {}

    public record DecisionCount(Decision decision, long accounts) {}

    /**
     * How well it tells won deals from lost ones.
     *
     * @param separation absent when no deal was won, or none was lost
     * @param forwardedOfWon the share of won deals whose account goes to sales, 0 to 1; absent when no deal was won
     * @param forwardedOfLost the same of lost deals
     */
    public record OfDeals(
            @Nullable Auc separation, @Nullable Double forwardedOfWon, @Nullable Double forwardedOfLost) {}
}
