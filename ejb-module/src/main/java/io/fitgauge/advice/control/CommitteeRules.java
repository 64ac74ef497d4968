package io.fitgauge.advice.control;

import io.fitgauge.advice.entity.LintCode;
import io.fitgauge.advice.entity.Remark;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What can be seen from whom it expects on the buying committee. Without a committee only that is said. */
final class CommitteeRules {

    private static final String BLOCKER = "BLOCKER";

    private CommitteeRules() {}

    static Stream<Remark> remarks(Facts facts) {
        List<ExpectedPeople> committee = facts.committee();
        if (committee.isEmpty()) {
            return Stream.of(Remark.of(LintCode.NO_COMMITTEE, Map.of()));
        }
        return Stream.of(
                        missing(committee, "DECISION_MAKER", LintCode.NO_DECISION_MAKER_EXPECTED),
                        missing(committee, "CHAMPION", LintCode.NO_CHAMPION_EXPECTED),
                        committee.stream()
                                .filter(role -> role.contents() == 0)
                                .map(role -> Remark.of(LintCode.ROLE_WITHOUT_CONTENT, Map.of("role", role.role()))),
                        committee.stream()
                                .filter(role -> BLOCKER.equals(role.role()) && !role.mitigated())
                                .map(role -> Remark.of(LintCode.BLOCKER_WITHOUT_MITIGATION, Map.of())))
                .flatMap(remarks -> remarks);
    }

    private static Stream<Remark> missing(List<ExpectedPeople> committee, String role, LintCode code) {
        return committee.stream().anyMatch(expected -> expected.role().equals(role))
                ? Stream.empty()
                : Stream.of(Remark.of(code, Map.of()));
    }
}
