package io.fitgauge.advice.control;

import io.fitgauge.advice.entity.Remark;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All that lint looks for. */
public final class Rules {

    private Rules() {}

    /** @return in the order of the codes; of one code, in the order of the criteria or personas */
    public static List<Remark> remarks(Facts facts) {
        return Stream.of(
                        CriteriaRules.remarks(facts),
                        ReachRules.remarks(facts),
                        GroundRules.remarks(facts),
                        ScopeRules.remarks(facts),
                        PersonaRules.remarks(facts),
                        CommitteeRules.remarks(facts))
                .flatMap(remarks -> remarks)
                .sorted(Comparator.comparing(Remark::code))
                .toList();
    }
}
