package io.fitgauge.reviews.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.fit.Tier;
import io.fitgauge.reviews.entity.CoverageBand;
import io.fitgauge.reviews.entity.Drift;
import io.fitgauge.reviews.entity.Drift.Measure;
import io.fitgauge.reviews.entity.Drift.Movement;
import io.fitgauge.reviews.entity.Standings;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DriftRuleTest {

    private static final Instant THEN = Instant.parse("2026-11-23T05:00:00Z");
    private static final long[] STEADY = {100, 120, 100, 80};

    @Test
    void tiersThatHaveMovedAreADriftWithItsCounts() {
        Drift drift = DriftRule.between(standings(STEADY, STEADY, STEADY), standings(moved(), STEADY, STEADY))
                .orElseThrow();

        assertThat(drift.since()).isEqualTo(THEN);
        assertThat(drift.movements()).extracting(Movement::measure).containsExactly(Measure.TIERS);
        assertThat(drift.movements().get(0).groups())
                .containsExactly(
                        new Drift.Group("A", 100, 60),
                        new Drift.Group("B", 120, 110),
                        new Drift.Group("C", 100, 130),
                        new Drift.Group("D", 80, 130));
    }

    private static long[] moved() {
        return new long[] {60, 110, 130, 130};
    }

    @Test
    void coverageAndCustomersAreLookedAtLikewise() {
        Drift drift = DriftRule.between(standings(STEADY, STEADY, STEADY), standings(STEADY, moved(), moved()))
                .orElseThrow();

        assertThat(drift.movements())
                .extracting(Movement::measure)
                .containsExactly(Measure.COVERAGE, Measure.WON_TIERS);
        assertThat(drift.movements().get(0).groups())
                .extracting(Drift.Group::name)
                .containsExactly("0-24", "25-49", "50-74", "75-100");
    }

    @Test
    void whatChanceMayDoIsNoDrift() {
        assertThat(DriftRule.between(
                        standings(STEADY, STEADY, STEADY),
                        standings(new long[] {104, 118, 99, 79}, STEADY, new long[] {95, 122, 104, 79})))
                .isEmpty();
    }

    @Test
    void whatIsSureButTooSmallToMatterIsNoDrift() {
        assertThat(DriftRule.between(
                        standings(new long[] {5000, 5000, 0, 0}, STEADY, STEADY),
                        standings(new long[] {5300, 4700, 0, 0}, STEADY, STEADY)))
                .isEmpty();
    }

    @Test
    void tooFewAccountsOrCustomersSayNothing() {
        long[] few = {40, 9, 0, 0};
        long[] otherwise = {5, 44, 0, 0};
        long[] customers = {15, 4, 0, 0};
        long[] otherCustomers = {2, 17, 0, 0};

        assertThat(DriftRule.between(standings(few, STEADY, customers), standings(otherwise, STEADY, otherCustomers)))
                .isEmpty();
        assertThat(DriftRule.between(
                        standings(STEADY, STEADY, new long[] {16, 4, 0, 0}),
                        standings(STEADY, STEADY, new long[] {4, 16, 0, 0})))
                .get()
                .extracting(Drift::movements)
                .isNotNull();
    }

    private static Standings standings(long[] tiers, long[] coverage, long[] won) {
        Map<CoverageBand, Long> bands = new EnumMap<>(CoverageBand.class);
        List.of(CoverageBand.values()).forEach(band -> bands.put(band, coverage[band.ordinal()]));
        return new Standings(THEN, 1, 400, tiers(tiers), bands, 60, tiers(won));
    }

    private static Map<Tier, Long> tiers(long[] counts) {
        Map<Tier, Long> tiers = new EnumMap<>(Tier.class);
        List.of(Tier.values()).forEach(tier -> tiers.put(tier, counts[tier.ordinal()]));
        return tiers;
    }
}
