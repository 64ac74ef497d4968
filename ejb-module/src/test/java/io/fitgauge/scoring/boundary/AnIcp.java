package io.fitgauge.scoring.boundary;

import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.attributes.boundary.Category;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.Condition;
import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Demand;
import io.fitgauge.fit.Mode;
import io.fitgauge.fit.ScoringModel;
import io.fitgauge.fit.Thresholds;
import io.fitgauge.fit.WeightGroup;
import io.fitgauge.icps.boundary.CriterionView;
import io.fitgauge.icps.boundary.PublishedIcp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** ICPs for tests: criteria are named c1, c2, … in order. */
final class AnIcp {

    private final UUID id;
    private final String name;
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<CriterionView> views = new ArrayList<>();
    private final List<WeightGroup> groups = new ArrayList<>();

    private AnIcp(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    static AnIcp called(String name) {
        return new AnIcp(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)), name);
    }

    AnIcp scoring(int weight, String attribute, AttributeType type, Condition condition) {
        return with(Mode.SCORE, weight, attribute, type, condition, null);
    }

    AnIcp requiring(String attribute, AttributeType type, Condition condition) {
        return with(Mode.MUST, 0, attribute, type, condition, null);
    }

    AnIcp excluding(String attribute, AttributeType type, Condition condition, @Nullable LocalDate until) {
        return with(Mode.EXCLUDE, 0, attribute, type, condition, until);
    }

    /** From 50 to 500, with part credit. */
    AnIcp scoringEmployees(int weight) {
        return scoring(
                weight,
                "employees",
                AttributeType.NUMBER,
                new Condition.NumberBetween(BigDecimal.valueOf(50), BigDecimal.valueOf(500), new BigDecimal("0.2")));
    }

    PublishedIcp version(@Nullable Integer version) {
        return new PublishedIcp(id, name, version, new ScoringModel(criteria, Thresholds.DEFAULT, groups), views);
    }

    /** A criterion that asks several things together, in a weight group. */
    AnIcp scoring(int weight, Demand demand, WeightGroup group, Map<String, AttributeType> types) {
        String key = "c" + (criteria.size() + 1);
        criteria.add(new Criterion(key, demand, Mode.SCORE, weight, group.key(), null, null));
        views.add(new CriterionView(
                key,
                types.entrySet().stream()
                        .map(type -> about(type.getKey(), type.getValue()))
                        .toList()));
        groups.add(group);
        return this;
    }

    private static AttributeView about(String attribute, AttributeType type) {
        return new AttributeView(attribute, "Label of " + attribute, type, Category.FIRMOGRAPHIC, true, null, null);
    }

    private AnIcp with(
            Mode mode,
            int weight,
            String attribute,
            AttributeType type,
            Condition condition,
            @Nullable LocalDate until) {
        String key = "c" + (criteria.size() + 1);
        criteria.add(new Criterion(key, attribute, mode, weight, condition, null, until));
        views.add(new CriterionView(key, List.of(about(attribute, type))));
        return this;
    }
}
