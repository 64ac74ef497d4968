package io.fitgauge.focus.boundary;

import io.fitgauge.fit.Tier;
import io.fitgauge.focus.control.TierTallies;
import io.fitgauge.focus.entity.Enough;
import io.fitgauge.focus.entity.Figures;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures by the tier that accounts have now.
 *
 * @param icps whose tiers they are: the one that was asked for, or those in use of the segment
 * @param currency of all amounts
 * @param minimum from how many observations on there is more than counts
 * @param notScored of accounts without a tier
 */
public record FocusView(
        List<FocusIcp> icps,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String currency,
        int minimum,
        Figures total,
        List<TierFigures> tiers,
        Figures notScored) {

    public FocusView {
        icps = List.copyOf(icps);
        tiers = List.copyOf(tiers);
    }

    public record FocusIcp(UUID icpId, String name) {}

    public record TierFigures(Tier tier, Figures figures) {}

    /** How often deals are won, by tier; accounts without one come last. */
    public List<TierWins> wins() {
        return Stream.concat(
                        tiers.stream().map(tier -> TierWins.of(tier.tier(), tier.figures())),
                        Stream.of(TierWins.of(null, notScored)))
                .toList();
    }

    static FocusView of(List<FocusIcp> icps, FocusPeriod period, String currency, TierTallies tallies) {
        boolean withOpen = period.isAll();
        return new FocusView(
                icps,
                period.from(),
                period.to(),
                currency,
                Enough.OBSERVATIONS,
                tallies.total().figures(withOpen),
                Arrays.stream(Tier.values())
                        .map(tier -> new TierFigures(tier, tallies.of(tier).figures(withOpen)))
                        .toList(),
                tallies.notScored().figures(withOpen));
    }
}
