package io.fitgauge.committee.control;

import static io.fitgauge.committee.control.People.expecting;
import static io.fitgauge.committee.control.People.friend;
import static io.fitgauge.committee.control.People.outside;
import static io.fitgauge.committee.entity.CommitteeRole.BLOCKER;
import static io.fitgauge.committee.entity.CommitteeRole.CHAMPION;
import static io.fitgauge.committee.entity.CommitteeRole.DECISION_MAKER;
import static io.fitgauge.committee.entity.CommitteeRole.INFLUENCER;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.committee.entity.Expected;
import io.fitgauge.committee.entity.Known;
import io.fitgauge.committee.entity.RoleCover;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoveringTest {

    private final Known both = friend(3, CHAMPION, DECISION_MAKER);

    @Test
    void everyRoleWeighsTheSameAndOneWithAPartOfItsPeopleCountsInPart() {
        Expected expected = expecting(CHAMPION, INFLUENCER, INFLUENCER, INFLUENCER);

        assertThat(coverage(expected, friend(1, CHAMPION), friend(2, INFLUENCER)))
                .isEqualTo(67); // (100 + 33.3) / 2
        assertThat(covering(expected, friend(2, INFLUENCER)))
                .extracting(RoleCover::state)
                .containsExactly(RoleCover.State.MISSING, RoleCover.State.PARTLY);
    }

    @Test
    void coverageIsRoundedHalfUpAndNeverAboveAll() {
        assertThat(coverage(
                        expecting(CHAMPION, DECISION_MAKER, INFLUENCER, BLOCKER, BLOCKER),
                        friend(1, CHAMPION),
                        friend(2, BLOCKER)))
                .isEqualTo(38); // (100 + 0 + 0 + 50) / 4
        assertThat(coverage(expecting(CHAMPION, DECISION_MAKER, INFLUENCER), friend(1, CHAMPION)))
                .isEqualTo(33);
        assertThat(coverage(expecting(CHAMPION), friend(1, CHAMPION), friend(2, CHAMPION)))
                .isEqualTo(100);
        assertThat(coverage(expecting(CHAMPION))).isZero();
        assertThat(Coverage.of(List.of())).isNull();
    }

    @Test
    void peopleOutsideCoverNothingButBlockersAreKnownWhereverTheyAre() {
        Expected expected = expecting(CHAMPION, DECISION_MAKER, INFLUENCER, BLOCKER);

        List<RoleCover> roles = covering(expected, outside(friend(1, CHAMPION, DECISION_MAKER, INFLUENCER, BLOCKER)));

        assertThat(roles).extracting(RoleCover::known).containsExactly(0, 0, 0, 1);
        assertThat(roles).extracting(RoleCover::outside).containsExactly(1, 1, 1, 1);
    }

    @Test
    void whoIsBothCountsAsBothInASmallCompanyAndWhereTheSizeIsNotKnown() {
        assertThat(coverage(expecting(20, 20, CHAMPION, DECISION_MAKER), both)).isEqualTo(100);
        assertThat(coverage(expecting(20, null, CHAMPION, DECISION_MAKER), both))
                .isEqualTo(100);
    }

    @Test
    void inALargerCompanyAsDecisionMakerWhileOneIsMissingElseAsChampion() {
        Expected large = expecting(20, 21, CHAMPION, DECISION_MAKER);

        assertThat(covering(large, both)).extracting(RoleCover::known).containsExactly(0, 1);
        assertThat(covering(large, both, friend(1, DECISION_MAKER)))
                .extracting(RoleCover::known)
                .containsExactly(1, 1);
        assertThat(covering(large, both, friend(1, CHAMPION)))
                .extracting(RoleCover::known)
                .containsExactly(1, 1);
    }

    @Test
    void withoutASizeRuleOnePersonIsNeverTwo() {
        assertThat(coverage(expecting(null, 3, CHAMPION, DECISION_MAKER), both)).isEqualTo(50);
    }

    @Test
    void otherRolesMayAlwaysBeOnePersons() {
        assertThat(coverage(expecting(CHAMPION, INFLUENCER), friend(1, CHAMPION, INFLUENCER)))
                .isEqualTo(100);
    }

    private static @Nullable Integer coverage(Expected expected, Known... people) {
        return Coverage.of(covering(expected, people));
    }

    private static List<RoleCover> covering(Expected expected, Known... people) {
        return new Covering(expected, Arrays.asList(people)).roles();
    }
}
