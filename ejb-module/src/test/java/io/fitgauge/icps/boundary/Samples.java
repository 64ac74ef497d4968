package io.fitgauge.icps.boundary;

import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.attributes.boundary.BuiltIn;
import io.fitgauge.attributes.boundary.Category;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.Condition;
import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Demand;
import io.fitgauge.fit.Mode;
import io.fitgauge.fit.ScoringModel;
import io.fitgauge.fit.Thresholds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** ICPs of many kinds. */
final class Samples {

    private final List<Criterion> criteria = new ArrayList<>();
    private final List<CriterionView> views = new ArrayList<>();

    static Samples icp() {
        return new Samples();
    }

    Samples must(String attribute, Condition condition) {
        return add(Mode.MUST, 1, attribute, condition, null, null);
    }

    Samples score(int weight, String attribute, Condition condition) {
        return add(Mode.SCORE, weight, attribute, condition, null, null);
    }

    Samples exclude(String attribute, Condition condition, @Nullable String reason, @Nullable LocalDate until) {
        return add(Mode.EXCLUDE, 0, attribute, condition, reason, until);
    }

    /** Of an attribute of the tenant's own. */
    Samples own(Mode mode, String label, AttributeType type, @Nullable String unit, Condition condition) {
        return add(
                mode, mode == Mode.EXCLUDE ? 0 : 5, "own" + criteria.size(), label, type, unit, condition, null, null);
    }

    private Samples add(
            Mode mode,
            int weight,
            String attribute,
            Condition condition,
            @Nullable String reason,
            @Nullable LocalDate until) {
        var known = BuiltIn.find(attribute).orElseThrow();
        return add(mode, weight, attribute, known.label(), known.type(), known.unit(), condition, reason, until);
    }

    private Samples add(
            Mode mode,
            int weight,
            String attribute,
            String label,
            AttributeType type,
            @Nullable String unit,
            Condition condition,
            @Nullable String reason,
            @Nullable LocalDate until) {
        String key = "c" + criteria.size();
        criteria.add(new Criterion(key, attribute, mode, weight, condition, reason, until));
        views.add(new CriterionView(
                key, List.of(new AttributeView(attribute, label, type, Category.FIRMOGRAPHIC, false, unit, null))));
        return this;
    }

    /** Of several built-in attributes together. */
    Samples together(Mode mode, Demand demand) {
        String key = "c" + criteria.size();
        criteria.add(new Criterion(key, demand, mode, mode == Mode.EXCLUDE ? 0 : 5, null, null, null));
        views.add(new CriterionView(
                key,
                demand.leaves()
                        .map(leaf -> BuiltIn.find(leaf.attribute()).orElseThrow())
                        .toList()));
        return this;
    }

    PublishedIcp build() {
        return new PublishedIcp(new UUID(0, 1), "Sample", null, new ScoringModel(criteria, Thresholds.DEFAULT), views);
    }

    static Condition numbers(@Nullable String min, @Nullable String max) {
        return new Condition.NumberBetween(decimal(min), decimal(max), null);
    }

    static Condition nearly(@Nullable String min, @Nullable String max) {
        return new Condition.NumberBetween(decimal(min), decimal(max), new BigDecimal("0.2"));
    }

    static Condition money(@Nullable String min, @Nullable String max, String currency) {
        return new Condition.MoneyBetween(decimal(min), decimal(max), currency, null);
    }

    static Condition days(@Nullable String min, @Nullable String max) {
        return new Condition.DateBetween(
                min == null ? null : LocalDate.parse(min), max == null ? null : LocalDate.parse(max));
    }

    static Condition in(String... values) {
        return new Condition.TextIn(List.of(values));
    }

    static Condition contains(String... values) {
        return new Condition.TextContains(List.of(values));
    }

    static Condition any(String... values) {
        return new Condition.TagsAnyOf(List.of(values));
    }

    static Condition all(String... values) {
        return new Condition.TagsAllOf(List.of(values));
    }

    static Condition none(String... values) {
        return new Condition.TagsNoneOf(List.of(values));
    }

    static Condition industries(String... values) {
        return new Condition.IndustryIn(List.of(values), Set.of(values));
    }

    static Condition is(boolean value) {
        return new Condition.Is(value);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
