package io.fitgauge.advice.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.advice.entity.LintCode;
import io.fitgauge.advice.entity.Remark;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitteeRulesTest {

    private static final ExpectedPeople CHAMPION = new ExpectedPeople("CHAMPION", 1, 1, false);
    private static final ExpectedPeople DECISION_MAKER = new ExpectedPeople("DECISION_MAKER", 1, 1, false);

    @Test
    void withoutACommitteeOnlyThatIsSaid() {
        assertThat(codes()).containsExactly(LintCode.NO_COMMITTEE);
    }

    @Test
    void somebodyWantsItAndSomebodyDecides() {
        assertThat(codes(CHAMPION, DECISION_MAKER)).isEmpty();
        assertThat(codes(CHAMPION)).containsExactly(LintCode.NO_DECISION_MAKER_EXPECTED);
        assertThat(codes(DECISION_MAKER)).containsExactly(LintCode.NO_CHAMPION_EXPECTED);
    }

    @Test
    void aRoleWithNothingToShowIsNamed() {
        List<Remark> remarks = remarks(CHAMPION, DECISION_MAKER, new ExpectedPeople("INFLUENCER", 2, 0, false));

        assertThat(remarks).hasSize(1);
        assertThat(remarks.get(0).code()).isEqualTo(LintCode.ROLE_WITHOUT_CONTENT);
        assertThat(remarks.get(0).facts()).containsEntry("role", "INFLUENCER");
    }

    @Test
    void blockersNeedAPlan() {
        assertThat(codes(CHAMPION, DECISION_MAKER, new ExpectedPeople("BLOCKER", 1, 1, false)))
                .containsExactly(LintCode.BLOCKER_WITHOUT_MITIGATION);
        assertThat(codes(CHAMPION, DECISION_MAKER, new ExpectedPeople("BLOCKER", 1, 1, true)))
                .isEmpty();
    }

    private static List<LintCode> codes(ExpectedPeople... committee) {
        return remarks(committee).stream().map(Remark::code).toList();
    }

    private static List<Remark> remarks(ExpectedPeople... committee) {
        return CommitteeRules.remarks(new SomeFacts().build(Arrays.asList(committee)))
                .toList();
    }
}
