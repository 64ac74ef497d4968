package io.fitgauge.knowledge.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.knowledge.control.Cited;
import io.fitgauge.knowledge.entity.About;
import io.fitgauge.knowledge.entity.ChannelKind;
import io.fitgauge.knowledge.entity.EvidenceKind;
import io.fitgauge.knowledge.entity.Stance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChannelAdviceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Test
    void whatSupportsCountsUpAndWhatContradictsCountsDown() {
        ChannelAdvice advice = advice(
                "Fair",
                cited(About.BEST, Stance.SUPPORTS, 3),
                cited(About.FORMER, Stance.SUPPORTS, 2),
                cited(About.MARKET, Stance.CONTRADICTS, 1));

        assertThat(advice.points()).isEqualTo(1);
        assertThat(advice.supports()).isEqualTo(2);
        assertThat(advice.contradicts()).isEqualTo(1);
        assertThat(advice.latest()).isEqualTo(DAY.plusDays(3));
        assertThat(advice.isAdvised()).isTrue();
    }

    @Test
    void whereBadFitCustomersAreMetIsNoPlaceToGoAndWhereTheyAreNotSaysNothing() {
        ChannelAdvice there = advice("Ads", cited(About.BAD_FIT, Stance.SUPPORTS, 1));
        ChannelAdvice notThere = advice("Fair", cited(About.BAD_FIT, Stance.CONTRADICTS, 1));

        assertThat(there.points()).isEqualTo(-1);
        assertThat(there.badFit()).isEqualTo(1);
        assertThat(notThere.points()).isZero();
        assertThat(notThere.isAdvised()).isFalse();
        assertThat(notThere.latest()).isNull();
    }

    @Test
    void theMostPointsComeFirstThenTheNewestThenTheName() {
        ChannelAdvice most = advice("Z", cited(About.BEST, Stance.SUPPORTS, 0), cited(About.BEST, Stance.SUPPORTS, 0));
        ChannelAdvice newest = advice("Y", cited(About.BEST, Stance.SUPPORTS, 9));
        ChannelAdvice first = advice("A", cited(About.BEST, Stance.SUPPORTS, 1));
        ChannelAdvice second = advice("B", cited(About.BEST, Stance.SUPPORTS, 1));

        assertThat(Stream.of(second, newest, first, most).sorted(ChannelAdvice.BEST_FIRST))
                .containsExactly(most, newest, first, second);
    }

    @Test
    void whatNothingSupportsComesLastOfItsPoints() {
        ChannelAdvice never = advice("A", cited(About.BAD_FIT, Stance.CONTRADICTS, 1));
        ChannelAdvice once =
                advice("B", cited(About.BEST, Stance.SUPPORTS, 1), cited(About.BEST, Stance.CONTRADICTS, 0));

        assertThat(Stream.of(never, once).sorted(ChannelAdvice.BEST_FIRST)).containsExactly(once, never);
    }

    @Test
    void ofMuchEvidenceTheNewestIsShownAndAllOfItCounts() {
        ChannelAdvice advice = advice(
                "Fair",
                IntStream.range(0, 30)
                        .mapToObj(i -> cited(About.BEST, Stance.SUPPORTS, 30 - i))
                        .toArray(Cited[]::new));

        assertThat(advice.points()).isEqualTo(30);
        assertThat(advice.evidence()).hasSize(20);
        assertThat(advice.evidence().get(0).date()).isEqualTo(DAY.plusDays(30));
    }

    private static ChannelAdvice advice(String name, Cited... cited) {
        return ChannelAdvice.of(
                new ChannelView(UUID.randomUUID(), name, ChannelKind.EVENT, null, Instant.EPOCH, Instant.EPOCH),
                List.of(cited));
    }

    private static Cited cited(About about, Stance stance, int later) {
        return new Cited(
                null,
                UUID.randomUUID(),
                EvidenceKind.INTERVIEW,
                about,
                DAY.plusDays(later),
                "Talked",
                "They grow.",
                stance,
                null,
                null);
    }
}
