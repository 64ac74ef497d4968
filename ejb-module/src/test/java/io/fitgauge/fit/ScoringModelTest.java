package io.fitgauge.fit;

import static io.fitgauge.fit.AccountBuilder.anAccount;
import static io.fitgauge.fit.Conditions.TODAY;
import static io.fitgauge.fit.Conditions.YES;
import static io.fitgauge.fit.Conditions.number;
import static io.fitgauge.fit.IcpBuilder.anIcp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringModelTest {

    /** Eight points of weight: one in a criterion, the rest in another, so that an eighth is 12.5 percent. */
    private static final IcpBuilder EIGHTHS = anIcp().scoring(1, YES).scoring(7, YES);

    @Test
    void scoreAndLowAreRoundedHalfUp() {
        Score score = score(EIGHTHS, anAccount().flag("c1", true).flag("c2", false));

        assertThat(score.score()).isEqualTo(13);
        assertThat(score.low()).isEqualTo(13);
    }

    @Test
    void highAndCoverageAreRoundedHalfUp() {
        assertThat(score(EIGHTHS, anAccount().flag("c2", false)).high()).isEqualTo(13);
        assertThat(score(EIGHTHS, anAccount().flag("c1", false)).coverage()).isEqualTo(13);
    }

    @Test
    void lessThanHalfIsRoundedDown() {
        // A third: 33.3 percent.
        Score score = score(anIcp().scoring(1, YES).scoring(2, YES), anAccount().flag("c1", true));

        assertThat(score.low()).isEqualTo(33);
        assertThat(score.coverage()).isEqualTo(33);
    }

    @ParameterizedTest
    @CsvSource({"2.02, 50", "2.022, 49"})
    void pointsAreAddedUpBeforeTheyAreRounded(String number, int expected) {
        // The first criterion earns 990 or 989 thousandths, the second none: 49.5 or 49.45 percent.
        IcpBuilder icp = anIcp().scoring(1, number(null, "2", "1")).scoring(1, YES);

        assertThat(score(icp, anAccount().number("c1", number).flag("c2", false))
                        .score())
                .isEqualTo(expected);
    }

    @Test
    void unknownAttributeWidensTheRangeInsteadOfCostingPoints() {
        Score score =
                score(anIcp().scoring(60, YES).scoring(40, YES), anAccount().flag("c1", true));

        assertThat(score.score()).isEqualTo(100);
        assertThat(score.low()).isEqualTo(60);
        assertThat(score.high()).isEqualTo(100);
        assertThat(score.coverage()).isEqualTo(60);
    }

    @Test
    void withNothingKnownScoreAndTierAreAbsent() {
        Score score = score(EIGHTHS, anAccount());

        assertThat(score)
                .isEqualTo(new Score(
                        null,
                        0,
                        100,
                        0,
                        null,
                        Decision.NEEDS_DATA,
                        List.of(new Reason(ReasonCode.LOW_COVERAGE, null)),
                        List.of(new Finding("c1", Verdict.UNKNOWN, 0), new Finding("c2", Verdict.UNKNOWN, 0))));
    }

    @Test
    void aMustWithoutWeightGivesNoPoints() {
        Score score = score(
                anIcp().requiring(0, YES).scoring(10, YES),
                anAccount().flag("c1", true).flag("c2", false));

        assertThat(score.score()).isZero();
    }

    @Test
    void aKnownMustWithoutWeightIsNoCoverage() {
        Score score =
                score(anIcp().requiring(0, YES).scoring(10, YES), anAccount().flag("c1", true));

        assertThat(score.score()).isNull();
        assertThat(score.coverage()).isZero();
    }

    @Test
    void exclusionsCountNeitherAsPointsNorAsCoverage() {
        Score score = score(anIcp().scoring(10, YES).excluding(YES), anAccount().flag("c1", true));

        assertThat(score.score()).isEqualTo(100);
        assertThat(score.coverage()).isEqualTo(100);
    }

    @Test
    void anExclusionCountsOnItsLastDay() {
        Score score = score(anIcp().scoring(1, YES).excludingUntil(TODAY, YES), bothFlags());

        assertThat(score.decision()).isEqualTo(Decision.DISQUALIFY);
        assertThat(score.reasons()).containsExactly(new Reason(ReasonCode.EXCLUDED, "c2"));
    }

    @Test
    void anExclusionThatHasRunOutIsLeftOutWithoutAFinding() {
        Score score = score(anIcp().scoring(1, YES).excludingUntil(TODAY.minusDays(1), YES), bothFlags());

        assertThat(score.decision()).isEqualTo(Decision.FORWARD_TO_SALES);
        assertThat(score.findings()).extracting(Finding::criterion).containsExactly("c1");
    }

    @Test
    void anUnknownExclusionThatHasRunOutAsksForNoData() {
        Score score = score(
                anIcp().scoring(1, YES).excludingUntil(TODAY.minusDays(1), YES),
                anAccount().flag("c1", true));

        assertThat(score.decision()).isEqualTo(Decision.FORWARD_TO_SALES);
    }

    @Test
    void findingsStandInCriterionOrder() {
        Score score = score(
                anIcp().excluding(YES).scoring(1, number("10", null, "0.5")).requiring(1, YES),
                anAccount().number("c2", "9").flag("c3", true));

        assertThat(score.findings())
                .containsExactly(
                        new Finding("c1", Verdict.UNKNOWN, 0),
                        new Finding("c2", Verdict.PARTIAL, 800),
                        new Finding("c3", Verdict.MATCH, 1000));
    }

    @Test
    void aModelWithoutWeightIsRefused() {
        IcpBuilder weightless = anIcp().requiring(0, YES).excluding(YES);

        assertThatIllegalArgumentException().isThrownBy(weightless::build);
        assertThatIllegalArgumentException().isThrownBy(anIcp()::build);
    }

    @Test
    void twoCriteriaWithOneKeyAreRefused() {
        var criterion = new Criterion("c1", "a", Mode.SCORE, 1, YES);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoringModel(List.of(criterion, criterion), Thresholds.DEFAULT));
    }

    private static AccountBuilder bothFlags() {
        return anAccount().flag("c1", true).flag("c2", true);
    }

    private static Score score(IcpBuilder icp, AccountBuilder account) {
        return icp.build().score(account.build(), TODAY, Rates.NONE);
    }
}
