package io.fitgauge.fit;

import static io.fitgauge.fit.Conditions.TODAY;
import static io.fitgauge.fit.Conditions.num;
import static io.fitgauge.fit.Conditions.number;
import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What holds for every ICP and every account. */
class ScorePropertiesTest {

    /** A criterion asking for a number, and the account's number when it is known. */
    record Line(Mode mode, int weight, @Nullable Integer value) {

        Criterion criterion(String key) {
            return new Criterion(key, key, mode, weight, number("50", "100", mode == Mode.SCORE ? "0.5" : null));
        }

        Line weighing(int other) {
            return new Line(mode, other, value);
        }

        Line unknown() {
            return new Line(mode, weight, null);
        }
    }

    /** Lines under their keys, so that they can change places. */
    record Case(List<Map.Entry<String, Line>> lines) {

        static Case of(List<Line> lines) {
            Map<String, Line> keyed = new LinkedHashMap<>();
            lines.forEach(line -> keyed.put("c" + keyed.size(), line));
            return new Case(List.copyOf(keyed.entrySet()));
        }

        Case shuffled(long seed) {
            List<Map.Entry<String, Line>> other = new ArrayList<>(lines);
            Collections.shuffle(other, new Random(seed));
            return new Case(other);
        }

        Score score() {
            var model = new ScoringModel(
                    lines.stream()
                            .map(line -> line.getValue().criterion(line.getKey()))
                            .toList(),
                    Thresholds.DEFAULT);
            return model.score(account(), TODAY, Rates.NONE);
        }

        private Attributes account() {
            Map<String, AttributeValue> values = new LinkedHashMap<>();
            lines.forEach(line -> {
                Integer value = line.getValue().value();
                if (value != null) {
                    values.put(line.getKey(), num(value.toString()));
                }
            });
            return Attributes.of(values);
        }
    }

    @Property
    void everythingStaysBetweenZeroAndAHundred(@ForAll("lines") List<Line> lines) {
        Score score = Case.of(lines).score();

        assertThat(List.of(requireNonNullElse(score.score(), 0), score.low(), score.high(), score.coverage()))
                .allSatisfy(percent -> assertThat(percent).isBetween(0, 100));
    }

    @Property
    void theScoreLiesBetweenLowAndHigh(@ForAll("lines") List<Line> lines) {
        Score score = Case.of(lines).score();

        assertThat(score.low()).isLessThanOrEqualTo(score.high());
        if (score.score() != null) {
            assertThat(score.score()).isBetween(score.low(), score.high());
        }
    }

    @Property
    void theScoreIsAbsentOnlyWhenNothingThatWeighsIsKnown(@ForAll("lines") List<Line> lines) {
        boolean known = lines.stream().anyMatch(line -> line.weight() > 0 && line.value() != null);

        assertThat(Case.of(lines).score().score() != null).isEqualTo(known);
    }

    @Property
    void withAllKnownTheRangeIsThePointItself(@ForAll("lines") List<Line> lines) {
        Score score = Case.of(lines.stream()
                        .map(line -> line.value() == null ? new Line(line.mode(), line.weight(), 75) : line)
                        .toList())
                .score();

        assertThat(score.coverage()).isEqualTo(100);
        assertThat(score.low()).isEqualTo(score.high()).isEqualTo(score.score());
    }

    @Property
    void forgettingAValueWidensTheRangeInsteadOfCostingPoints(
            @ForAll("lines") List<Line> lines, @ForAll Random random) {
        int forgotten = random.nextInt(lines.size());
        Score before = Case.of(lines).score();
        Score after =
                Case.of(with(lines, forgotten, lines.get(forgotten).unknown())).score();

        assertThat(after.low()).isLessThanOrEqualTo(before.low());
        assertThat(after.high()).isGreaterThanOrEqualTo(before.high());
        assertThat(after.coverage()).isLessThanOrEqualTo(before.coverage());
    }

    @Property
    void moreWeightOnAMatchNeverCostsPoints(
            @ForAll("lines") List<Line> lines,
            @ForAll @IntRange(min = 1, max = 100) int less,
            @ForAll @IntRange(min = 1, max = 100) int more) {
        var match = new Line(Mode.SCORE, Math.min(less, more), 75);
        Score before = Case.of(and(lines, match)).score();
        Score after = Case.of(and(lines, match.weighing(Math.max(less, more)))).score();

        assertThat(after.score()).isGreaterThanOrEqualTo(requireNonNullElse(before.score(), 0));
        assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
        assertThat(after.high()).isGreaterThanOrEqualTo(before.high());
        assertThat(after.coverage()).isGreaterThanOrEqualTo(before.coverage());
    }

    @Property
    void theOrderOfCriteriaChangesNoNumberAndNoDecision(@ForAll("lines") List<Line> lines, @ForAll long seed) {
        Score score = Case.of(lines).score();
        Score shuffled = Case.of(lines).shuffled(seed).score();

        assertThat(shuffled)
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(score);
    }

    @Property
    void nearerToTheBoundNeverEarnsLess(
            @ForAll("decimals") BigDecimal one,
            @ForAll("decimals") BigDecimal other,
            @ForAll("tolerances") BigDecimal tolerance) {
        var condition = number("50", null, tolerance.toPlainString());

        assertThat(degree(condition, one.max(other))).isGreaterThanOrEqualTo(degree(condition, one.min(other)));
    }

    @Property
    void theSameGapEarnsTheSameOnBothSidesOfZero(
            @ForAll("decimals") BigDecimal value, @ForAll("tolerances") BigDecimal tolerance) {
        var below = number("50", null, tolerance.toPlainString());
        var mirrored = number(null, "-50", tolerance.toPlainString());

        assertThat(degree(below, value)).isEqualTo(degree(mirrored, value.negate()));
    }

    @Property
    void foldingAFormOfLettersAndSpacesAgainChangesNothing(@ForAll("texts") String text) {
        String form = ComparableText.of(text);

        assertThat(ComparableText.of(form)).isEqualTo(form);
    }

    @Property
    void spacesAroundATextMakeNoDifference(@ForAll("texts") String text) {
        assertThat(ComparableText.of("\u2003" + text + "\t")).isEqualTo(ComparableText.of(text));
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        Arbitrary<Integer> values = Arbitraries.integers().between(0, 200).injectNull(0.3);
        Arbitrary<Line> scoring = Combinators.combine(Arbitraries.integers().between(1, 100), values)
                .as((weight, value) -> new Line(Mode.SCORE, weight, value));
        Arbitrary<Line> requiring = Combinators.combine(Arbitraries.integers().between(0, 100), values)
                .as((weight, value) -> new Line(Mode.MUST, weight, value));
        Arbitrary<Line> excluding = values.map(value -> new Line(Mode.EXCLUDE, 0, value));
        return Arbitraries.frequencyOf(Tuple.of(4, scoring), Tuple.of(2, requiring), Tuple.of(1, excluding))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(lines -> lines.stream().anyMatch(line -> line.weight() > 0));
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(60))
                .ofScale(6);
    }

    @Provide
    Arbitrary<BigDecimal> tolerances() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.0001"), BigDecimal.ONE)
                .ofScale(4);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ßẞſﬁﬃİıΣσςΆΐᾳǅŉÇÅé\u212A\uFF21 \u00A0\u2003\t")
                .ascii()
                .withCharRange('\u00C0', '\u024F')
                .withCharRange('\u0400', '\u04FF')
                .ofMaxLength(20);
    }

    private static int degree(Condition condition, BigDecimal value) {
        return Conditions.test(condition, new AttributeValue.Num(value)).degree();
    }

    private static List<Line> with(List<Line> lines, int index, Line line) {
        List<Line> other = new ArrayList<>(lines);
        other.set(index, line);
        return other;
    }

    private static List<Line> and(List<Line> lines, Line line) {
        List<Line> other = new ArrayList<>(lines);
        other.add(line);
        return other;
    }
}
