package io.fitgauge.fit;

import static io.fitgauge.fit.Conditions.TODAY;
import static io.fitgauge.fit.Conditions.num;
import static io.fitgauge.fit.Conditions.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What holds for every ICP with groups of conditions and weight groups, and for every account. */
class AddedRulesPropertiesTest {

    /** The attributes that criteria ask for. */
    private static final List<String> KEYS = List.of("a", "b", "c", "d", "e");

    /** @param group none below zero */
    record Line(int weight, Demand demand, int group) {

        Criterion criterion(int place) {
            return new Criterion("c" + place, demand, Mode.SCORE, weight, group < 0 ? null : "g" + group, null, null);
        }
    }

    @Property
    void theScoreLiesBetweenLowAndHigh(
            @ForAll("lines") List<Line> lines, @ForAll("accounts") Attributes account, @ForAll("caps") int cap) {
        Score score = score(lines, account, cap);

        assertThat(score.low()).isBetween(0, score.high());
        assertThat(score.high()).isBetween(0, 100);
        assertThat(score.coverage()).isBetween(0, 100);
        if (score.score() != null) {
            assertThat(score.score()).isBetween(score.low(), score.high());
        }
    }

    @Property
    void aCapThatNothingReachesChangesNothing(
            @ForAll("lines") List<Line> lines,
            @ForAll("accounts") Attributes account,
            @ForAll @IntRange(min = 0, max = 400) int more) {
        int sum = lines.stream().mapToInt(Line::weight).sum();
        List<Line> alone = with(lines, line -> new Line(line.weight(), line.demand(), -1));

        assertThat(score(lines, account, sum + more)).isEqualTo(score(alone, account, 1));
    }

    @Property
    void aGroupOfOneCappedAtItsWeightIsNoGroup(
            @ForAll("lines") List<Line> lines, @ForAll("accounts") Attributes account) {
        List<Criterion> alone = new ArrayList<>();
        List<Criterion> grouped = new ArrayList<>();
        List<WeightGroup> groups = new ArrayList<>();
        for (Line line : lines) {
            int place = alone.size();
            alone.add(new Line(line.weight(), line.demand(), -1).criterion(place));
            grouped.add(new Line(line.weight(), line.demand(), place).criterion(place));
            groups.add(new WeightGroup("g" + place, line.weight()));
        }

        assertThat(score(grouped, groups, account)).isEqualTo(score(alone, List.of(), account));
    }

    @Property
    void withAllKnownTheRangeIsThePointItself(
            @ForAll("lines") List<Line> lines, @ForAll("knownAccounts") Attributes account, @ForAll("caps") int cap) {
        Score score = score(lines, account, cap);

        assertThat(score.coverage()).isEqualTo(100);
        assertThat(score.low()).isEqualTo(score.high()).isEqualTo(score.score());
    }

    @Property
    void forgettingAValueWidensTheRangeInsteadOfCostingPoints(
            @ForAll("lines") List<Line> lines,
            @ForAll("accounts") Attributes account,
            @ForAll("caps") int cap,
            @ForAll @IntRange(min = 0, max = 4) int forgotten) {
        Map<String, AttributeValue> rest = new LinkedHashMap<>(account.asMap());
        rest.remove(KEYS.get(forgotten));
        Score before = score(lines, account, cap);
        Score after = score(lines, Attributes.of(rest), cap);

        assertThat(after.low()).isLessThanOrEqualTo(before.low());
        assertThat(after.high()).isGreaterThanOrEqualTo(before.high());
        assertThat(after.coverage()).isLessThanOrEqualTo(before.coverage());
    }

    @Property
    void whateverTheUnknownTurnsOutToBeTheScoreIsInTheRange(
            @ForAll("lines") List<Line> lines,
            @ForAll("accounts") Attributes account,
            @ForAll("knownAccounts") Attributes truth,
            @ForAll("caps") int cap) {
        Map<String, AttributeValue> all = new LinkedHashMap<>(truth.asMap());
        all.putAll(account.asMap());
        Score before = score(lines, account, cap);

        assertThat(score(lines, Attributes.of(all), cap).score()).isBetween(before.low(), before.high());
    }

    @Property
    void askingTheSameTwiceOrInAGroupOfOneChangesNothing(
            @ForAll("lines") List<Line> lines, @ForAll("accounts") Attributes account, @ForAll("caps") int cap) {
        List<UnaryOperator<Demand>> ways = List.of(
                demand -> new Demand.AnyOf(List.of(demand)),
                demand -> new Demand.AllOf(List.of(demand)),
                demand -> new Demand.AnyOf(List.of(demand, demand)),
                demand -> new Demand.AllOf(List.of(demand, demand)));
        Score plain = score(lines, account, cap);

        for (UnaryOperator<Demand> way : ways) {
            List<Line> other = with(lines, line -> new Line(line.weight(), way.apply(line.demand()), line.group()));
            assertThat(score(other, account, cap)).isEqualTo(plain);
        }
    }

    @Property
    void oneMoreWayNeverCostsAndOneMoreNeedNeverEarns(
            @ForAll("demands") Demand demand,
            @ForAll("demands") Demand other,
            @ForAll("knownAccounts") Attributes all) {
        int alone = degree(demand, all);

        assertThat(degree(new Demand.AnyOf(List.of(demand, other)), all))
                .isEqualTo(Math.max(alone, degree(other, all)));
        assertThat(degree(new Demand.AllOf(List.of(demand, other)), all))
                .isEqualTo(Math.min(alone, degree(other, all)));
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 100),
                        demands(),
                        Arbitraries.integers().between(-1, 2))
                .as(Line::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Demand> demands() {
        return demands(2);
    }

    private static Arbitrary<Demand> demands(int levels) {
        Arbitrary<Demand> one =
                Arbitraries.of(KEYS).map(key -> new Demand.OfAttribute(key, number("50", "100", "0.5")));
        if (levels == 0) {
            return one;
        }
        Arbitrary<List<Demand>> parts = demands(levels - 1).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(one, parts.map(Demand.AnyOf::new), parts.map(Demand.AllOf::new));
    }

    @Provide
    Arbitrary<Integer> caps() {
        return Arbitraries.integers().between(1, 150);
    }

    @Provide
    Arbitrary<Attributes> accounts() {
        return Arbitraries.integers()
                .between(0, 200)
                .injectNull(0.4)
                .list()
                .ofSize(5)
                .map(AddedRulesPropertiesTest::account);
    }

    @Provide
    Arbitrary<Attributes> knownAccounts() {
        return Arbitraries.integers().between(0, 200).list().ofSize(5).map(AddedRulesPropertiesTest::account);
    }

    private static Attributes account(List<@Nullable Integer> numbers) {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            Integer value = numbers.get(i);
            if (value != null) {
                values.put(KEYS.get(i), num(value.toString()));
            }
        }
        return Attributes.of(values);
    }

    private static List<Line> with(List<Line> lines, UnaryOperator<Line> change) {
        return lines.stream().map(change).toList();
    }

    private static Score score(List<Line> lines, Attributes account, int cap) {
        List<Criterion> criteria = new ArrayList<>();
        lines.forEach(line -> criteria.add(line.criterion(criteria.size())));
        List<WeightGroup> groups = lines.stream()
                .map(Line::group)
                .filter(group -> group >= 0)
                .distinct()
                .map(group -> new WeightGroup("g" + group, Math.min(cap, WeightGroup.MOST_CAP)))
                .toList();
        return score(criteria, groups, account);
    }

    private static Score score(List<Criterion> criteria, List<WeightGroup> groups, Attributes account) {
        return new ScoringModel(criteria, Thresholds.DEFAULT, groups).score(account, TODAY, Rates.NONE);
    }

    private static int degree(Demand demand, Attributes account) {
        return demand.meet(account, new Circumstances(TODAY, Rates.NONE)).degree();
    }
}
