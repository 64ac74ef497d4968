package io.fitgauge.fit;

import static io.fitgauge.fit.Conditions.TODAY;
import static io.fitgauge.fit.Conditions.YES;
import static io.fitgauge.fit.Conditions.euros;
import static io.fitgauge.fit.Conditions.number;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What criteria, thresholds and results do not accept. */
class RefusalsOfValuesTest {

    @ParameterizedTest
    @CsvSource({"SCORE, 0", "SCORE, 101", "MUST, -1", "MUST, 101", "EXCLUDE, 1", "EXCLUDE, -1"})
    void aWeightThatTheModeDoesNotHaveIsRefused(Mode mode, int weight) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Criterion("c1", "a", mode, weight, YES));
    }

    @ParameterizedTest
    @CsvSource({"SCORE, 1", "SCORE, 100", "MUST, 0", "MUST, 100", "EXCLUDE, 0"})
    void theEndsOfAModesWeightsAreAccepted(Mode mode, int weight) {
        assertThatCode(() -> new Criterion("c1", "a", mode, weight, YES)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = "SCORE", mode = EnumSource.Mode.EXCLUDE)
    void aGateWithToleranceIsRefused(Mode mode) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Criterion("c1", "a", mode, 0, number("1", null, "0.1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Criterion("c1", "a", mode, 0, euros("1", null, "0.1")));
    }

    @ParameterizedTest
    @EnumSource(names = "EXCLUDE", mode = EnumSource.Mode.EXCLUDE)
    void onlyAnExclusionHasAReasonAndALastDay(Mode mode) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Criterion("c1", "a", mode, 1, YES, "Too far away", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Criterion("c1", "a", mode, 1, YES, null, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"'', a", "' ', a", "c1, ''"})
    void aCriterionWithoutKeyOrAttributeIsRefused(String key, String attribute) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Criterion(key, attribute, Mode.SCORE, 1, YES));
    }

    @ParameterizedTest
    @CsvSource({
        "59, 60, 40, 70, 40, 50",
        "80, 39, 40, 70, 40, 50",
        "80, 60, 40, 39, 40, 50",
        "101, 60, 40, 70, 40, 50",
        "80, 60, -1, 70, 40, 50",
        "80, 60, 40, 101, 40, 50",
        "80, 60, 40, 70, -1, 50",
        "80, 60, 40, 70, 40, -1",
        "80, 60, 40, 70, 40, 101"
    })
    void thresholdsOutOfOrderOrRangeAreRefused(int a, int b, int c, int forward, int nurture, int coverage) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(a, b, c, forward, nurture, coverage));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0, 0, 0", "100, 100, 100, 100, 100, 100"})
    void thresholdsMayBeEqualAndAtTheEnds(int a, int b, int c, int forward, int nurture, int coverage) {
        assertThatCode(() -> new Thresholds(a, b, c, forward, nurture, coverage))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"MATCH, 999", "MISS, 1", "UNKNOWN, 1", "PARTIAL, 0", "PARTIAL, 1000"})
    void aDegreeThatTheVerdictDoesNotHaveIsRefused(Verdict verdict, int degree) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Outcome(verdict, degree));
        assertThatIllegalArgumentException().isThrownBy(() -> new Finding("c1", verdict, degree));
    }

    @Test
    void aScoreWithoutTierAndATierWithoutScoreAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> score(50, null));
        assertThatIllegalArgumentException().isThrownBy(() -> score(null, Tier.A));
    }

    private static Score score(@Nullable Integer score, @Nullable Tier tier) {
        return new Score(score, 0, 100, 0, tier, Decision.NURTURE, List.of(), List.of());
    }
}
