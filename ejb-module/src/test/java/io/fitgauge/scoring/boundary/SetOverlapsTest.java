package io.fitgauge.scoring.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.scoring.control.ForwardedSets;
import io.fitgauge.scoring.control.Ratio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SetOverlapsTest {

    private static final UUID GAMES = new UUID(0, 1);
    private static final UUID DUTCH_GAMES = new UUID(0, 2);
    private static final UUID TEA = new UUID(0, 3);

    private final ForwardedSets sets = new ForwardedSets();

    @Test
    void twoThatForwardMoreThanThreeFifthsOfTheSameAreNearlyTheSame() {
        forward(5, GAMES, DUTCH_GAMES);
        forward(3, GAMES);
        forward(2, TEA);

        IcpOverlap overlap = overlaps().nearlyTheSame().get(0);
        assertThat(overlap.jaccard()).isEqualTo(0.625);
        assertThat(overlap.first()).isEqualTo(new IcpOverlap.Side(GAMES, "Games", 8));
        assertThat(overlap.second()).isEqualTo(new IcpOverlap.Side(DUTCH_GAMES, "Dutch games", 5));
        assertThat(overlaps().nearlyTheSame()).hasSize(1);
    }

    @Test
    void threeFifthsItselfIsNotSoMuch() {
        forward(3, GAMES, DUTCH_GAMES);
        forward(2, GAMES);

        assertThat(overlaps().nearlyTheSame()).isEmpty();
        assertThat(overlaps().with(GAMES))
                .extracting(IcpOverlap::jaccard)
                .as("none without anything forwarded")
                .containsExactly(0.6, 0.0);
    }

    @Test
    void twoThatForwardNothingAreNotTheSame() {
        assertThat(overlaps().nearlyTheSame()).isEmpty();
        assertThat(overlaps().with(TEA)).extracting(IcpOverlap::jaccard).containsOnlyNulls();
    }

    @Test
    void isTooLooseOverFortyPercentAndPointedOutWhenItForwardsNobody() {
        assertThat(ReachLimits.USUAL.remark(new Ratio(40, 100))).isNull();
        assertThat(ReachLimits.USUAL.remark(new Ratio(41, 100))).isEqualTo(ReachRemark.TOO_LOOSE);
        assertThat(ReachLimits.USUAL.remark(new Ratio(0, 100))).isEqualTo(ReachRemark.FORWARDS_NONE);
        assertThat(ReachLimits.USUAL.remark(new Ratio(0, 0))).isNull();
        assertThat(new ReachLimits(0.6, 0.5).remark(new Ratio(41, 100))).isNull();
    }

    private void forward(int accounts, UUID... icps) {
        IntStream.range(0, accounts).forEach(account -> sets.add(List.of(icps)));
    }

    private SetOverlaps overlaps() {
        Map<UUID, String> names = new LinkedHashMap<>();
        names.put(GAMES, "Games");
        names.put(DUTCH_GAMES, "Dutch games");
        names.put(TEA, "Tea");
        return new SetOverlaps(sets, names, ReachLimits.USUAL);
    }
}
