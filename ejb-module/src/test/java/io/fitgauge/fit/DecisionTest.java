package io.fitgauge.fit;

import static io.fitgauge.fit.AccountBuilder.anAccount;
import static io.fitgauge.fit.Conditions.TODAY;
import static io.fitgauge.fit.Conditions.YES;
import static io.fitgauge.fit.IcpBuilder.anIcp;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {

    @Test
    void allExclusionsThenAllMissedMustsAreNamedEachInCriterionOrder() {
        Score score = score(
                anIcp().requiring(1, YES).excluding(YES).requiring(1, YES).excluding(YES),
                anAccount().flag("c1", false).flag("c2", true).flag("c3", false).flag("c4", true));

        assertThat(score.decision()).isEqualTo(Decision.DISQUALIFY);
        assertThat(score.reasons())
                .containsExactly(
                        new Reason(ReasonCode.EXCLUDED, "c2"),
                        new Reason(ReasonCode.EXCLUDED, "c4"),
                        new Reason(ReasonCode.MUST_MISSED, "c1"),
                        new Reason(ReasonCode.MUST_MISSED, "c3"));
    }

    @Test
    void whatDisqualifiesIsToldWithoutWhatIsMissing() {
        Score score = score(
                anIcp().scoring(1, YES).requiring(1, YES).requiring(0, YES),
                anAccount().flag("c3", false));

        assertThat(score.decision()).isEqualTo(Decision.DISQUALIFY);
        assertThat(score.reasons()).containsExactly(new Reason(ReasonCode.MUST_MISSED, "c3"));
    }

    @Test
    void unknownMustsThenUnknownExclusionsThenLowCoverageAreNamed() {
        Score score =
                score(anIcp().excluding(YES).requiring(1, YES).scoring(1, YES).requiring(0, YES), anAccount());

        assertThat(score.decision()).isEqualTo(Decision.NEEDS_DATA);
        assertThat(score.reasons())
                .containsExactly(
                        new Reason(ReasonCode.MUST_UNKNOWN, "c2"),
                        new Reason(ReasonCode.MUST_UNKNOWN, "c4"),
                        new Reason(ReasonCode.EXCLUDE_UNKNOWN, "c1"),
                        new Reason(ReasonCode.LOW_COVERAGE, null));
    }

    @Test
    void aMissingMustNeedsDataThoughTheScoreIsReached() {
        Score score =
                score(anIcp().requiring(0, YES).scoring(1, YES), anAccount().flag("c2", true));

        assertThat(score.score()).isEqualTo(100);
        assertThat(score.decision()).isEqualTo(Decision.NEEDS_DATA);
        assertThat(score.reasons()).containsExactly(new Reason(ReasonCode.MUST_UNKNOWN, "c1"));
    }

    @Test
    void coverageIsComparedBeforeItIsRounded() {
        // 99 of 199 is 49.7 percent.
        Score score =
                score(anIcp().scoring(99, YES).scoring(100, YES), anAccount().flag("c1", true));

        assertThat(score.coverage()).isEqualTo(50);
        assertThat(score.decision()).isEqualTo(Decision.NEEDS_DATA);
        assertThat(score.reasons()).containsExactly(new Reason(ReasonCode.LOW_COVERAGE, null));
    }

    @Test
    void coverageOfExactlyTheLeastIsEnough() {
        Score score =
                score(anIcp().scoring(50, YES).scoring(50, YES), anAccount().flag("c1", true));

        assertThat(score.decision()).isEqualTo(Decision.FORWARD_TO_SALES);
    }

    @Test
    void nothingKnownIsLowCoverageEvenWhenNoneIsAskedFor() {
        Score score = score(anIcp().scoring(1, YES).with(new Thresholds(80, 60, 40, 70, 40, 0)), anAccount());

        assertThat(score.decision()).isEqualTo(Decision.NEEDS_DATA);
        assertThat(score.reasons()).containsExactly(new Reason(ReasonCode.LOW_COVERAGE, null));
    }

    @ParameterizedTest
    @CsvSource({
        "100, A, FORWARD_TO_SALES, SCORE_REACHED",
        "80, A, FORWARD_TO_SALES, SCORE_REACHED",
        "79, B, FORWARD_TO_SALES, SCORE_REACHED",
        "70, B, FORWARD_TO_SALES, SCORE_REACHED",
        "69, B, NURTURE, SCORE_BELOW_FORWARD",
        "60, B, NURTURE, SCORE_BELOW_FORWARD",
        "59, C, NURTURE, SCORE_BELOW_FORWARD",
        "40, C, NURTURE, SCORE_BELOW_FORWARD",
        "39, D, DISQUALIFY, LOW_SCORE",
        "1, D, DISQUALIFY, LOW_SCORE"
    })
    void tierAndDecisionBeginAtTheDefaultThresholds(int percent, Tier tier, Decision decision, ReasonCode reason) {
        Score score = score(percent, 100 - percent);

        assertThat(score.score()).isEqualTo(percent);
        assertThat(score.tier()).isEqualTo(tier);
        assertThat(score.decision()).isEqualTo(decision);
        assertThat(score.reasons()).containsExactly(new Reason(reason, null));
    }

    @Test
    void theRoundedScoreReachesThresholds() {
        // 57 of 82 is 69.51 percent.
        Score score = score(57, 25);

        assertThat(score.score()).isEqualTo(70);
        assertThat(score.decision()).isEqualTo(Decision.FORWARD_TO_SALES);
    }

    private static Score score(int matching, int missing) {
        IcpBuilder icp = anIcp().scoring(matching, YES);
        if (missing > 0) {
            icp.scoring(missing, YES);
        }
        return score(icp, anAccount().flag("c1", true).flag("c2", false));
    }

    private static Score score(IcpBuilder icp, AccountBuilder account) {
        return icp.build().score(account.build(), TODAY, Rates.NONE);
    }
}
