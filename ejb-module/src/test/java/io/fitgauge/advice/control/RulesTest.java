package io.fitgauge.advice.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.advice.entity.LintCode;
import io.fitgauge.advice.entity.Remark;
import io.fitgauge.fit.Condition;
import io.fitgauge.fit.Mode;
import io.fitgauge.scoring.boundary.DraftReach.UnknownGate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Asked STAFF = asked("staff", Mode.SCORE, 20, "employees", range(10, 500));
    private static final Asked PLACE = asked("place", Mode.MUST, 10, "country", oneOf("NL"));
    private static final Asked TOOLS = asked("tools", Mode.SCORE, 20, "technologies", anyOf("Unity"));
    private static final Asked GOALS = asked("goals", Mode.SCORE, 20, "goals", anyOf("Reach"));
    private static final Asked TOYS = asked("toys", Mode.EXCLUDE, 0, "sector", oneOf("Toys"));

    private final SomeFacts facts = new SomeFacts().asking(STAFF, PLACE, TOOLS, GOALS, TOYS);

    @Test
    void nothingIsSaidOfAGoodOne() {
        assertThat(Rules.remarks(facts.build())).isEmpty();
    }

    @Test
    void fewerThanFiveAndMoreThanSevenCriteriaArePointedOut() {
        assertThat(codes(facts.asking(STAFF, PLACE, TOOLS, GOALS))).containsExactly(LintCode.TOO_FEW_CRITERIA);
        Asked six = another(TOYS, "six");
        Asked seven = another(TOYS, "seven");
        assertThat(codes(facts.asking(STAFF, PLACE, TOOLS, GOALS, TOYS, six, seven)))
                .isEmpty();
        assertThat(codes(facts.asking(STAFF, PLACE, TOOLS, GOALS, TOYS, six, seven, another(TOYS, "eight"))))
                .containsExactly(LintCode.TOO_MANY_CRITERIA);
    }

    @Test
    void oneKindOfCriteriaIsNotEnough() {
        Asked region = asked("region", Mode.SCORE, 10, "region", oneOf("Noord"));
        Asked shop = asked("shop", Mode.SCORE, 10, "hasPhysicalStore", new Condition.Is(true));
        Asked online = asked("online", Mode.SCORE, 10, "sellsOnline", new Condition.Is(true));

        assertThat(codes(facts.asking(PLACE, region, shop, online, another(region, "again"))))
                .containsExactly(LintCode.ONE_CATEGORY, LintCode.NO_MONEY_OR_SIZE);
    }

    @Test
    void oneCriterionMayWeighAsMuchAsAllOthersButNotMore() {
        assertThat(codes(facts.asking(weighing(STAFF, 50), PLACE, TOOLS, GOALS, TOYS)))
                .isEmpty();
        assertThat(remark(facts.asking(weighing(STAFF, 51), PLACE, TOOLS, GOALS, TOYS)))
                .satisfies(remark -> {
                    assertThat(remark.code()).isEqualTo(LintCode.ONE_CRITERION_OUTWEIGHS);
                    assertThat(remark.criterion()).isEqualTo("staff");
                    assertThat(remark.facts()).containsEntry("weight", 51).containsEntry("others", 50);
                });
    }

    @Test
    void aGateThatIsUnknownForMoreThanSixtyPercentIsPointedOut() {
        assertThat(codes(facts.reaching(100, 10, gate("place", 60)))).isEmpty();
        assertThat(remark(facts.reaching(100, 10, gate("place", 61))).criterion())
                .isEqualTo("place");
    }

    @Test
    void moreThanFortyPercentForwardedIsTooLooseAndNoneIsTooStrict() {
        assertThat(codes(facts.reaching(100, 40))).isEmpty();
        assertThat(codes(facts.reaching(100, 41))).containsExactly(LintCode.TOO_LOOSE);
        assertThat(codes(facts.reaching(100, 0))).containsExactly(LintCode.FITS_NOBODY);
        assertThat(codes(facts.reaching(0, 0))).isEmpty();
    }

    @Test
    void anotherIcpWithNearlyTheSameCompaniesIsNamed() {
        assertThat(codes(facts.overlapping(0.60))).isEmpty();
        assertThat(remark(facts.overlapping(0.61)).facts())
                .containsEntry("icp", "The other")
                .containsEntry("percent", 61L);
    }

    @Test
    void eachCriterionWithoutEvidenceIsNamed() {
        assertThat(Rules.remarks(
                        facts.resting(Set.of("staff", "tools", "goals"), 10).build()))
                .extracting(Remark::code, Remark::criterion)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(LintCode.NO_EVIDENCE, "place"),
                        org.assertj.core.api.Assertions.tuple(LintCode.NO_EVIDENCE, "toys"));
    }

    @Test
    void tenBestCustomersAreEnough() {
        Set<String> all = Set.of("staff", "place", "tools", "goals", "toys");

        assertThat(codes(facts.resting(all, 10))).isEmpty();
        assertThat(codes(facts.resting(all, 9))).containsExactly(LintCode.FEW_BEST_CUSTOMERS);
    }

    @Test
    void segmentsAreMixedByProductByAudienceAndByAHundredfold() {
        assertThat(codes(facts.forAnotherProduct())).containsExactly(LintCode.MIXED_SEGMENTS);
        Asked everybody = asked("who", Mode.MUST, 10, "businessModel", oneOf("B2C", "B2B"));
        assertThat(remark(facts.asking(STAFF, everybody, TOOLS, GOALS, TOYS)).criterion())
                .isEqualTo("who");
        Asked allSizes = asked("staff", Mode.SCORE, 20, "employees", range(10, 1_001));
        assertThat(codes(facts.asking(allSizes, PLACE, TOOLS, GOALS, TOYS))).containsExactly(LintCode.MIXED_SEGMENTS);
        Asked hundredfold = asked("staff", Mode.SCORE, 20, "employees", range(10, 1_000));
        assertThat(codes(facts.asking(hundredfold, PLACE, TOOLS, GOALS, TOYS))).isEmpty();
    }

    @Test
    void aProductWithoutAnIcpAndAYearWithoutAReviewArePointedOut() {
        assertThat(remark(facts.withIdleProduct("Studio")).facts()).containsEntry("product", "Studio");
        assertThat(codes(facts.reviewedOn(SomeFacts.TODAY.minusDays(365)))).isEmpty();
        assertThat(remark(facts.reviewedOn(SomeFacts.TODAY.minusDays(366))).facts())
                .containsEntry("days", 366L);
    }

    private static List<LintCode> codes(SomeFacts some) {
        return Rules.remarks(some.build()).stream().map(Remark::code).toList();
    }

    private static Remark remark(SomeFacts some) {
        assertThat(Rules.remarks(some.build())).hasSize(1);
        return Rules.remarks(some.build()).get(0);
    }

    private static UnknownGate gate(String criterion, int unknownOfHundred) {
        return new UnknownGate(criterion, unknownOfHundred, unknownOfHundred / 100.0);
    }

    private static Asked asked(String key, Mode mode, int weight, String attribute, Condition condition) {
        return new Asked(key, key, mode, weight, List.of(SomeFacts.attribute(attribute)), List.of(condition));
    }

    private static Asked another(Asked like, String key) {
        return new Asked(key, key, like.mode(), like.weight(), like.attributes(), like.conditions());
    }

    private static Asked weighing(Asked like, int weight) {
        return new Asked(like.key(), like.label(), like.mode(), weight, like.attributes(), like.conditions());
    }

    private static Condition oneOf(String... values) {
        return new Condition.TextIn(List.of(values));
    }

    private static Condition anyOf(String... values) {
        return new Condition.TagsAnyOf(List.of(values));
    }

    private static Condition range(int min, int max) {
        return new Condition.NumberBetween(BigDecimal.valueOf(min), BigDecimal.valueOf(max), null);
    }
}
