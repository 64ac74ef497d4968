package io.fitgauge.fit;

import static io.fitgauge.fit.AccountBuilder.anAccount;
import static io.fitgauge.fit.Conditions.TODAY;
import static io.fitgauge.fit.Conditions.YES;
import static io.fitgauge.fit.Conditions.number;
import static io.fitgauge.fit.IcpBuilder.anIcp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightGroupTest {

    private static final Condition AT_LEAST_TEN = number("10", null, "1");

    /** 20 and 25 in a group of at most 30, and 30 beside it. */
    private final ScoringModel model = anIcp().scoringAnyOf(20, "budget", AT_LEAST_TEN)
            .scoringAnyOf(25, "budget", AT_LEAST_TEN)
            .grouped("budget", 30)
            .scoring(30, AT_LEAST_TEN)
            .build();

    @Test
    void aGroupCountsNoMoreThanItsCap() {
        Score score = score("10", "10", "0");

        assertThat(score.score()).isEqualTo(50);
        assertThat(score.coverage()).isEqualTo(100);
    }

    @Test
    void onePointOfAGroupMayBeEnoughForAllOfIt() {
        assertThat(score("10", "5", "0").score()).isEqualTo(50);
        assertThat(score("10", "2", "0").score()).isEqualTo(42);
    }

    @Test
    void whatIsUnknownWidensTheRangeUpToTheCap() {
        Score score = score("10", null, "0");

        assertThat(score.score()).isEqualTo(40);
        assertThat(score.low()).isEqualTo(33);
        assertThat(score.high()).isEqualTo(50);
        assertThat(score.coverage()).isEqualTo(83);
    }

    @Test
    void coverageIsComparedWithTheCappedWeights() {
        Score score = score("10", "10", null);

        assertThat(score.coverage()).isEqualTo(50);
        assertThat(score.reasons()).doesNotContain(Reason.of(ReasonCode.LOW_COVERAGE));
        assertThat(score("10", null, null).reasons()).contains(Reason.of(ReasonCode.LOW_COVERAGE));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1001})
    void aCapIsOneToAThousand(int cap) {
        assertThatIllegalArgumentException().isThrownBy(() -> new WeightGroup("budget", cap));
    }

    @Test
    void groupsAndCriteriaNameEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        anIcp().scoring(1, AT_LEAST_TEN).grouped("nobody's", 1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> anIcp().scoringAnyOf(1, "none", YES).build());
        assertThatIllegalArgumentException().isThrownBy(() -> anIcp().scoringAnyOf(1, "twice", YES)
                .grouped("twice", 1)
                .grouped("twice", 2)
                .build());
    }

    @Test
    void anExclusionIsInNoGroup() {
        Demand demand = new Demand.OfAttribute("a", YES);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Criterion("c", demand, Mode.EXCLUDE, 0, "budget", null, null));
    }

    @Test
    void aModelSaysWhatChangesItsScoresWithTime() {
        var euros = new Condition.MoneyBetween(BigDecimal.ONE, null, "EUR", null);
        var zloty = new Condition.MoneyBetween(BigDecimal.ONE, null, "PLN", null);
        ScoringModel timely = anIcp().scoring(1, euros)
                .scoringAnyOf(1, "money", zloty, YES)
                .grouped("money", 1)
                .excluding(YES)
                .excludingUntil(TODAY, YES)
                .build();

        assertThat(timely.currencies()).containsExactly("EUR", "PLN");
        assertThat(timely.expiries()).containsExactly(TODAY.plusDays(1));
    }

    private Score score(@Nullable String one, @Nullable String other, @Nullable String beside) {
        AccountBuilder account = anAccount();
        List<String> keys = List.of("c1a", "c2a", "c3");
        @Nullable String[] values = {one, other, beside};
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                account.number(keys.get(i), values[i]);
            }
        }
        return model.score(account.build(), TODAY, Rates.NONE);
    }
}
