package io.fitgauge.committee.control;

import static io.fitgauge.committee.control.People.expecting;
import static io.fitgauge.committee.control.People.friend;
import static io.fitgauge.committee.control.People.id;
import static io.fitgauge.committee.control.People.mitigated;
import static io.fitgauge.committee.control.People.outside;
import static io.fitgauge.committee.control.People.unmet;
import static io.fitgauge.committee.control.People.with;
import static io.fitgauge.committee.entity.CommitteeRole.BLOCKER;
import static io.fitgauge.committee.entity.CommitteeRole.CHAMPION;
import static io.fitgauge.committee.entity.CommitteeRole.DECISION_MAKER;
import static io.fitgauge.committee.entity.CommitteeRole.INFLUENCER;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.committee.entity.BuyerStance;
import io.fitgauge.committee.entity.Expected;
import io.fitgauge.committee.entity.Known;
import io.fitgauge.committee.entity.Risk;
import io.fitgauge.committee.entity.RiskCode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RisksTest {

    private static final Expected TWO = expecting(CHAMPION, DECISION_MAKER);

    private final Known champion = friend(1, CHAMPION);
    private final Known boss = friend(2, DECISION_MAKER);
    private final Known both = friend(3, CHAMPION, DECISION_MAKER);

    @Test
    void whoIsMetSupportsAndIsThereIsNoRisk() {
        assertThat(codes(TWO, champion, boss)).isEmpty();
    }

    @Test
    void ofNobodyOnlyThatIsSaid() {
        assertThat(codes(TWO)).containsExactly(RiskCode.NOBODY_KNOWN);
        assertThat(codes(Expected.NOTHING)).containsExactly(RiskCode.NOBODY_KNOWN);
    }

    @Test
    void championsAloneDoNotDecide() {
        assertThat(codes(TWO, champion)).containsExactly(RiskCode.ONLY_CHAMPION_KNOWN, RiskCode.DECISION_MAKER_UNKNOWN);
        assertThat(codes(TWO, champion, friend(4, CHAMPION))).contains(RiskCode.ONLY_CHAMPION_KNOWN);
        assertThat(codes(Expected.NOTHING, champion))
                .containsExactly(RiskCode.ONLY_CHAMPION_KNOWN, RiskCode.DECISION_MAKER_UNKNOWN);
    }

    @Test
    void aChampionIsStillAloneWithPeopleFromOutside() {
        assertThat(codes(TWO, champion, outside(friend(4, INFLUENCER)))).contains(RiskCode.ONLY_CHAMPION_KNOWN);
        assertThat(codes(TWO, champion, friend(4, INFLUENCER))).doesNotContain(RiskCode.ONLY_CHAMPION_KNOWN);
    }

    @Test
    void onePersonAloneIsARiskWhereMoreAreExpected() {
        assertThat(codes(TWO, boss)).containsExactly(RiskCode.ONLY_ONE_PERSON_KNOWN, RiskCode.CHAMPION_UNKNOWN);
        assertThat(codes(expecting(DECISION_MAKER), boss)).isEmpty();
    }

    @Test
    void aDecisionMakerIsMissedOnlyWhereOneIsExpected() {
        assertThat(codes(expecting(CHAMPION, INFLUENCER), champion, friend(4, INFLUENCER)))
                .isEmpty();
        assertThat(codes(Expected.NOTHING, champion, friend(4, INFLUENCER)))
                .containsExactly(RiskCode.DECISION_MAKER_UNKNOWN);
    }

    @Test
    void anOpposedDecisionMakerIsARiskWhateverElseIsSaid() {
        Known against = with(boss, BuyerStance.OPPOSES);

        assertThat(codes(TWO, champion, against)).containsExactly(RiskCode.DECISION_MAKER_OPPOSES);
        assertThat(codes(TWO, champion, mitigated(against))).containsExactly(RiskCode.DECISION_MAKER_OPPOSES);
        assertThat(risks(TWO, champion, against, friend(5, DECISION_MAKER))
                        .get(0)
                        .people())
                .containsExactly(id(2));
    }

    @Test
    void ofSeveralDecisionMakersOneWhoWasMetIsEnough() {
        assertThat(codes(TWO, champion, unmet(boss))).containsExactly(RiskCode.DECISION_MAKER_NEVER_MET);
        assertThat(codes(TWO, champion, unmet(boss), friend(5, DECISION_MAKER))).isEmpty();
        assertThat(codes(expecting(50, 10, CHAMPION, DECISION_MAKER), unmet(both)))
                .containsExactly(RiskCode.DECISION_MAKER_NEVER_MET);
    }

    @Test
    void aBlockerNeedsMitigationUnlessWonOver() {
        Known blocker = with(friend(4, BLOCKER), BuyerStance.UNKNOWN);

        assertThat(codes(TWO, champion, boss, blocker)).containsExactly(RiskCode.BLOCKER_WITHOUT_MITIGATION);
        assertThat(codes(TWO, champion, boss, mitigated(blocker))).isEmpty();
        assertThat(codes(TWO, champion, boss, with(blocker, BuyerStance.SUPPORTS)))
                .isEmpty();
        assertThat(codes(TWO, champion, boss, outside(blocker))).containsExactly(RiskCode.BLOCKER_WITHOUT_MITIGATION);
        assertThat(risks(TWO, champion, boss, blocker, mitigated(friend(6, BLOCKER)))
                        .get(0)
                        .people())
                .containsExactly(id(4));
    }

    @Test
    void whoElseIsAgainstItNeedsMitigationToo() {
        Known against = with(friend(4, INFLUENCER), BuyerStance.OPPOSES);

        assertThat(codes(TWO, champion, boss, against)).containsExactly(RiskCode.OPPONENT_WITHOUT_MITIGATION);
        assertThat(codes(TWO, champion, boss, mitigated(against))).isEmpty();
    }

    @Test
    void aChampionSupportsUnlessAllAreKnownNotTo() {
        assertThat(codes(TWO, with(champion, BuyerStance.NEUTRAL), boss))
                .containsExactly(RiskCode.CHAMPION_WITHOUT_SUPPORT);
        assertThat(codes(TWO, with(champion, BuyerStance.UNKNOWN), boss)).isEmpty();
        assertThat(codes(TWO, with(champion, BuyerStance.NEUTRAL), friend(4, CHAMPION), boss))
                .isEmpty();
    }

    @Test
    void aRoleHeldOnlyFromOutsideIsNamed() {
        List<Risk> risks = risks(TWO, champion, outside(boss));

        assertThat(risks)
                .extracting(Risk::code)
                .containsExactly(RiskCode.ONLY_CHAMPION_KNOWN, RiskCode.ROLE_ONLY_OUTSIDE);
        assertThat(risks.get(1).role()).isEqualTo(DECISION_MAKER);
        assertThat(codes(TWO, champion, boss, outside(friend(4, DECISION_MAKER))))
                .isEmpty();
        assertThat(codes(TWO, champion, boss, outside(friend(4, INFLUENCER)))).isEmpty();
        assertThat(codes(TWO, outside(champion), outside(boss)))
                .containsExactly(RiskCode.NOBODY_KNOWN, RiskCode.ROLE_ONLY_OUTSIDE, RiskCode.ROLE_ONLY_OUTSIDE);
    }

    @Test
    void onePersonMayBeTwoUpToTheSizeAndIsARiskAboveIt() {
        assertThat(codes(expecting(20, 20, CHAMPION, DECISION_MAKER), both)).isEmpty();
        assertThat(codes(expecting(20, 21, CHAMPION, DECISION_MAKER), both))
                .containsExactly(RiskCode.ONLY_ONE_PERSON_KNOWN, RiskCode.ONE_PERSON_TWO_ROLES);
        assertThat(codes(TWO, both)).contains(RiskCode.ONE_PERSON_TWO_ROLES);
    }

    @Test
    void whereTheSizeIsNotKnownThatIsTheRisk() {
        assertThat(codes(expecting(20, null, CHAMPION, DECISION_MAKER), both))
                .containsExactly(RiskCode.TWO_ROLES_SIZE_UNKNOWN);
        assertThat(codes(TWO, both)).doesNotContain(RiskCode.TWO_ROLES_SIZE_UNKNOWN);
        assertThat(codes(Expected.NOTHING, both)).isEmpty();
    }

    @Test
    void onePersonInTwoRolesIsNoRiskWhileOthersHoldThemToo() {
        Expected large = expecting(20, 500, CHAMPION, DECISION_MAKER);

        assertThat(codes(large, both, champion)).isEmpty();
        assertThat(codes(large, both, boss)).isEmpty();
        assertThat(codes(expecting(20, null, CHAMPION, DECISION_MAKER), both, boss))
                .isEmpty();
    }

    private static List<RiskCode> codes(Expected expected, Known... people) {
        return risks(expected, people).stream().map(Risk::code).toList();
    }

    private static List<Risk> risks(Expected expected, Known... people) {
        return Risks.of(expected, Arrays.asList(people));
    }
}
