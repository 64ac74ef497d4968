package io.fitgauge.committee.boundary;

import io.fitgauge.committee.control.Coverage;
import io.fitgauge.committee.control.Covering;
import io.fitgauge.committee.control.Risks;
import io.fitgauge.committee.entity.Expected;
import io.fitgauge.committee.entity.Known;
import io.fitgauge.committee.entity.Risk;
import io.fitgauge.committee.entity.RoleCover;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be said of the people who are known, where so many are expected. */
record Assessment(Expected expected, List<Known> known, List<RoleCover> roles, List<Risk> risks) {

    static Assessment of(Expected expected, List<Known> known) {
        return new Assessment(expected, known, new Covering(expected, known).roles(), Risks.of(expected, known));
    }

    @Nullable
    Integer coverage() {
        return Coverage.of(roles);
    }
}
