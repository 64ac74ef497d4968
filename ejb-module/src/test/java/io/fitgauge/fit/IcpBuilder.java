package io.fitgauge.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds scoring models: criteria are named c1, c2, … in order, and each asks for an attribute of its own name. */
final class IcpBuilder {

    private final List<Criterion> criteria = new ArrayList<>();
    private final List<WeightGroup> groups = new ArrayList<>();
    private Thresholds thresholds = Thresholds.DEFAULT;

    private IcpBuilder() {}

    static IcpBuilder anIcp() {
        return new IcpBuilder();
    }

    IcpBuilder scoring(int weight, Condition condition) {
        return with(Mode.SCORE, weight, condition, null);
    }

    /** In a group; and asks for attributes of its own name with a, b, … behind it. */
    IcpBuilder scoringAnyOf(int weight, String group, Condition... conditions) {
        String name = "c" + (criteria.size() + 1);
        List<Demand> parts = new ArrayList<>();
        for (Condition condition : conditions) {
            parts.add(new Demand.OfAttribute(name + (char) ('a' + parts.size()), condition));
        }
        criteria.add(new Criterion(name, new Demand.AnyOf(parts), Mode.SCORE, weight, group, null, null));
        return this;
    }

    /** @param key of a group that criteria name */
    IcpBuilder grouped(String key, int cap) {
        groups.add(new WeightGroup(key, cap));
        return this;
    }

    IcpBuilder requiring(int weight, Condition condition) {
        return with(Mode.MUST, weight, condition, null);
    }

    IcpBuilder excluding(Condition condition) {
        return with(Mode.EXCLUDE, 0, condition, null);
    }

    IcpBuilder excludingUntil(LocalDate day, Condition condition) {
        return with(Mode.EXCLUDE, 0, condition, day);
    }

    IcpBuilder with(Thresholds thresholds) {
        this.thresholds = thresholds;
        return this;
    }

    ScoringModel build() {
        return new ScoringModel(criteria, thresholds, groups);
    }

    private IcpBuilder with(Mode mode, int weight, Condition condition, @Nullable LocalDate validUntil) {
        String name = "c" + (criteria.size() + 1);
        criteria.add(new Criterion(name, name, mode, weight, condition, null, validUntil));
        return this;
    }
}
