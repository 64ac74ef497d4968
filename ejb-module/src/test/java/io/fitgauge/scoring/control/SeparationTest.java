package io.fitgauge.scoring.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Tier;
import io.fitgauge.scoring.entity.Auc;
import io.fitgauge.scoring.entity.Standing;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeparationTest {

    @Test
    void wonDealsAboveAllLostOnesAreToldApartPerfectlyThoughFewOfThemProveLittle() {
        Auc auc = auc(List.of(90, 80, 75, 70, 66), List.of(60, 50, 40, 30, 20));

        assertThat(auc.auc()).isEqualTo(1);
        assertThat(auc.high()).isEqualTo(1);
        assertThat(auc.low()).isEqualTo(0.6427); // by an independent calculation
    }

    @Test
    void equalScoresAreWorthAToss() {
        assertThat(auc(List.of(50, 50), List.of(50)).auc()).isEqualTo(0.5);
    }

    @Test
    void anAbsentScoreIsBelowZero() {
        Separation separation = new Separation();
        separation.add(standing(0), 1, 0);
        separation.add(standing(null), 0, 1);

        assertThat(Objects.requireNonNull(separation.auc()).auc()).isEqualTo(1);
    }

    @Test
    void withoutLostDealsThereIsNothingToTellApart() {
        Separation separation = new Separation();
        separation.add(standing(80), 3, 0);

        assertThat(separation.auc()).isNull();
        assertThat(separation.forwardedOfLost().shown()).isNull();
        assertThat(separation.forwardedOfWon().shown()).isEqualTo(1);
    }

    @Test
    void anAccountCountsWithEachOfItsDeals() {
        Separation separation = new Separation();
        separation.add(standing(80), 3, 1);
        separation.add(standing(20), 1, 3);

        assertThat(separation.forwardedOfWon().shown()).isEqualTo(0.75);
        assertThat(separation.forwardedOfLost().shown()).isEqualTo(0.25);
        assertThat(Objects.requireNonNull(separation.auc()).auc()).isEqualTo(0.75); // (3·3 + 6/2) of 16 pairs
    }

    @Property
    void itIsTheShareOfPairsThatStandRight(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 100) Integer> won,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 100) Integer> lost) {
        double right = 0;
        for (int one : won) {
            for (int other : lost) {
                right += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }

        assertThat(auc(won, lost).auc()).isCloseTo(right / won.size() / lost.size(), within(0.000051));
    }

    @Property
    void turnedRoundItIsTheRest(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 100) Integer> won,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 100) Integer> lost) {
        Auc auc = auc(won, lost);
        Auc turned = auc(lost, won);

        assertThat(turned.auc()).isCloseTo(1 - auc.auc(), within(0.00011));
        assertThat(turned.low()).isCloseTo(1 - auc.high(), within(0.00011));
        assertThat(turned.high()).isCloseTo(1 - auc.low(), within(0.00011));
    }

    @Property
    void theIntervalHoldsTheValueAndStaysBetweenZeroAndOne(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 100) Integer> won,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 100) Integer> lost) {
        Auc auc = auc(won, lost);

        assertThat(auc.low()).isBetween(0.0, auc.auc());
        assertThat(auc.high()).isBetween(auc.auc(), 1.0);
        assertThat(auc.high() - auc.low()).isPositive();
    }

    @Test
    void theIntervalIsWhatAnIndependentCalculationGives() {
        assertThat(new AucInterval(10, 20).around(0.75)).isEqualTo(new Auc(0.75, 0.5277, 0.8836));
        assertThat(new AucInterval(40, 60).around(0.5)).isEqualTo(new Auc(0.5, 0.3875, 0.6125));
        assertThat(new AucInterval(1, 1).around(1)).isEqualTo(new Auc(1, 0.2065, 1));
        assertThat(new AucInterval(30, 50).around(0)).isEqualTo(new Auc(0, 0, 0.0532));
    }

    private static Auc auc(List<Integer> won, List<Integer> lost) {
        Separation separation = new Separation();
        won.forEach(score -> separation.add(standing(score), 1, 0));
        lost.forEach(score -> separation.add(standing(score), 0, 1));
        return Objects.requireNonNull(separation.auc());
    }

    private static Standing standing(@Nullable Integer score) {
        return score == null
                ? new Standing(null, null, Decision.NEEDS_DATA)
                : new Standing(score, Tier.B, score >= 70 ? Decision.FORWARD_TO_SALES : Decision.NURTURE);
    }
}
