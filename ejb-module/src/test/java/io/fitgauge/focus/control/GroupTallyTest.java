package io.fitgauge.focus.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitgauge.fit.Tier;
import io.fitgauge.focus.entity.Amounts;
import io.fitgauge.focus.entity.DealCount;
import io.fitgauge.focus.entity.Figures;
import io.fitgauge.focus.entity.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupTallyTest {

    private final GroupTally group = new GroupTally();

    /** As scipy gives it, but for the lower end, which it puts at −326.16. */
    @Test
    void anAverageHasStudentsIntervalAndIsNeverBelowZero() {
        List.of("1200", "800.50", "15000", "4300", "2750.25", "980", "5100").forEach(amount -> group.add(won(amount)));

        assertThat(group.figures(true).wonAmount())
                .isEqualTo(new Amounts(
                        7, 0, 0, new BigDecimal("4304.39"), new BigDecimal("0.00"), new BigDecimal("8934.94")));
    }

    @Test
    void equalAmountsAreSure() {
        IntStream.range(0, 6).forEach(i -> group.add(won("123456789012345678.10")));

        Amounts amounts = group.figures(true).wonAmount();
        assertThat(amounts.average()).isEqualTo("123456789012345678.10");
        assertThat(amounts.low()).as("as near as doubles are").isCloseTo(amounts.high(), within(new BigDecimal("100")));
    }

    @Test
    void whatHasNoAmountOrNoRateIsCountedAndLeftOut() {
        group.add(new ClosedDeal(true, false, null, null, false));
        group.add(new ClosedDeal(true, true, null, null, false));
        group.add(won("10"));

        assertThat(group.figures(true).wonAmount()).isEqualTo(new Amounts(1, 1, 1, null, null, null));
    }

    @Test
    void lostDealsOnlyCountAgainstTheWinRate() {
        group.add(won("10"));
        group.add(new ClosedDeal(false, true, BigDecimal.TEN, 5L, true));
        group.addOpen();

        Figures figures = group.figures(true);
        assertThat(figures.deals()).isEqualTo(new DealCount(1L, 1, 1));
        assertThat(figures.winRate()).isEqualTo(new Share(1, 2, null, null, null));
        assertThat(figures.wonAmount().count()).isEqualTo(1);
        assertThat(figures.daysToClose().count()).isZero();
        assertThat(figures.referrals()).isEqualTo(new Share(0, 1, null, null, null));
    }

    @Test
    void whoIsStillACustomerIsRetained() {
        IntStream.range(0, 8).forEach(i -> group.addCustomer());
        IntStream.range(0, 2).forEach(i -> group.addFormer());

        assertThat(group.figures(true).retention()).isEqualTo(new Share(8, 10, 0.8, 0.4902, 0.9433));
    }

    @Test
    void inAPeriodNoOpenDealsAreSpokenOf() {
        assertThat(group.figures(false).deals()).isEqualTo(new DealCount(null, 0, 0));
    }

    @Property
    void theTiersAndTheRestAddUpToTheTotal(@ForAll @Size(max = 40) List<@IntRange(max = 4) Integer> tiers) {
        TierTallies tallies = new TierTallies();
        tiers.forEach(tier -> tallies.with(tier(tier)).forEach(group -> group.add(won("1"))));
        long parts = tallies.notScored().figures(true).deals().won();
        for (Tier tier : Tier.values()) {
            parts += tallies.of(tier).figures(true).deals().won();
        }

        assertThat(tallies.total().figures(true).deals().won()).isEqualTo(parts).isEqualTo(tiers.size());
    }

    private static @Nullable Tier tier(int number) {
        return number == 4 ? null : Tier.values()[number];
    }

    private static ClosedDeal won(String amount) {
        return new ClosedDeal(true, true, new BigDecimal(amount), null, false);
    }
}
