package io.fitgauge.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.fit.BestFit.Candidate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestFitTest {

    private static final UUID LOW_ID = UUID.fromString("00000000-0000-7000-8000-000000000001");

    /** Its first bit is set: {@link UUID#compareTo} takes it for negative. */
    private static final UUID HIGH_ID = UUID.fromString("ffffffff-0000-7000-8000-000000000000");

    @Test
    void noCandidateFitsBestWhenThereIsNone() {
        assertThat(BestFit.among(List.of())).isEmpty();
    }

    @Test
    void whatDisqualifiesTheAccountIsNoFit() {
        Candidate refusing = candidate("A", scored(99, 100, Decision.DISQUALIFY));
        Candidate weaker = candidate("B", scored(41, 10, Decision.NURTURE));

        assertThat(BestFit.among(List.of(refusing, weaker))).contains(weaker);
        assertThat(BestFit.among(List.of(refusing))).isEmpty();
    }

    @Test
    void theHighestScoreWinsOverCoverage() {
        assertBefore(candidate("B", scored(71, 50)), candidate("A", scored(70, 100)));
    }

    @Test
    void anAbsentScoreIsTheLowestButStillAFit() {
        Candidate nothingKnown = candidate("A", scored(null, 0, Decision.NEEDS_DATA));

        assertBefore(candidate("B", scored(0, 0, Decision.NEEDS_DATA)), nothingKnown);
        assertThat(BestFit.among(List.of(nothingKnown))).contains(nothingKnown);
    }

    @Test
    void amongEqualScoresTheHigherCoverageWinsOverTheName() {
        assertBefore(candidate("B", scored(70, 81)), candidate("A", scored(70, 80)));
    }

    @ParameterizedTest
    @CsvSource({
        "alpha, Beta",
        "Alpha, beta",
        "Zeta, éclair", // by code point, not by alphabet
        "a, a b",
        "\uFF01, \uD83D\uDE00", // U+FF01 is below U+1F600, though its UTF-16 unit is above
        "\uFFFD, \uD800\uDC00"
    })
    void amongEqualCoverageTheFirstNameInLowerCaseByCodePointWins(String first, String second) {
        assertBefore(new Candidate(HIGH_ID, first, scored(70, 80)), new Candidate(LOW_ID, second, scored(70, 80)));
    }

    @Test
    void namesThatDifferOnlyInCaseAreEqualAndTheLowerIdWins() {
        assertBefore(new Candidate(LOW_ID, "beta", scored(70, 80)), new Candidate(HIGH_ID, "BETA", scored(70, 80)));
    }

    @Test
    void theRankingBeginsWithTheBestFitAndEndsWithWhatDisqualifies() {
        Candidate refusing = candidate("A", scored(99, 100, Decision.DISQUALIFY));
        Candidate best = candidate("B", scored(71, 10));
        Candidate covered = candidate("C", scored(70, 90));
        Candidate unknown = candidate("D", scored(null, 0, Decision.NEEDS_DATA));

        assertThat(BestFit.ranked(List.of(unknown, refusing, covered, best)))
                .containsExactly(best, covered, unknown, refusing);
    }

    private static void assertBefore(Candidate best, Candidate other) {
        assertThat(BestFit.among(List.of(best, other))).contains(best);
        assertThat(BestFit.among(List.of(other, best))).contains(best);
    }

    private static Candidate candidate(String name, Score score) {
        return new Candidate(LOW_ID, name, score);
    }

    private static Score scored(int score, int coverage) {
        return scored(score, coverage, Decision.FORWARD_TO_SALES);
    }

    private static Score scored(@Nullable Integer score, int coverage, Decision decision) {
        return new Score(score, 0, 100, coverage, score == null ? null : Tier.B, decision, List.of(), List.of());
    }
}
