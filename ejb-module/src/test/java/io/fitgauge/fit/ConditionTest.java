package io.fitgauge.fit;

import static io.fitgauge.fit.Conditions.TODAY;
import static io.fitgauge.fit.Conditions.euros;
import static io.fitgauge.fit.Conditions.num;
import static io.fitgauge.fit.Conditions.number;
import static io.fitgauge.fit.Conditions.verdict;
import static io.fitgauge.fit.IndustryCodes.industryIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fitgauge.fit.AttributeValue.Day;
import io.fitgauge.fit.AttributeValue.Flag;
import io.fitgauge.fit.AttributeValue.Industries;
import io.fitgauge.fit.AttributeValue.Tags;
import io.fitgauge.fit.AttributeValue.Text;
import io.fitgauge.fit.Condition.DateBetween;
import io.fitgauge.fit.Condition.IndustryIn;
import io.fitgauge.fit.Condition.Is;
import io.fitgauge.fit.Condition.MoneyBetween;
import io.fitgauge.fit.Condition.TagsAllOf;
import io.fitgauge.fit.Condition.TagsAnyOf;
import io.fitgauge.fit.Condition.TagsNoneOf;
import io.fitgauge.fit.Condition.TextContains;
import io.fitgauge.fit.Condition.TextIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final Tags NO_TAGS = new Tags(List.of());

    @ParameterizedTest
    @CsvSource({"49.999999, MISS", "50, MATCH", "500.00, MATCH", "500.000001, MISS"})
    void bothEndsOfARangeAreInside(String value, Verdict expected) {
        assertThat(verdict(number("50", "500", null), num(value))).isEqualTo(expected);
    }

    @Test
    void aRangeMayBeASinglePoint() {
        assertThat(verdict(number("5", "5.0", null), num("5"))).isEqualTo(Verdict.MATCH);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-30, MISS", "2024-05-31, MATCH", "2024-06-30, MATCH", "2024-07-01, MISS"})
    void bothEndsOfARangeOfDaysAreInside(LocalDate day, Verdict expected) {
        var june = new DateBetween(LocalDate.of(2024, 5, 31), LocalDate.of(2024, 6, 30));

        assertThat(verdict(june, new Day(day))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STRASSE", "STRAẞE", " straße\u2003", "Straße"})
    void textsAreComparedFolded(String text) {
        assertThat(verdict(new TextIn(List.of("Straße")), new Text(text))).isEqualTo(Verdict.MATCH);
    }

    @Test
    void aTextThatOnlyContainsTheValueIsNotEqualToIt() {
        assertThat(verdict(new TextIn(List.of("Food")), new Text("Food & Beverage")))
                .isEqualTo(Verdict.MISS);
    }

    @Test
    void oneValueThatIsAPartOfTheTextIsEnough() {
        assertThat(verdict(new TextContains(List.of("Retail", "BEVERAGE")), new Text("Food & Beverage")))
                .isEqualTo(Verdict.MATCH);
    }

    @Test
    void aTextThatIsAPartOfTheValueDoesNotContainIt() {
        assertThat(verdict(new TextContains(List.of("Food & Beverage")), new Text("Food")))
                .isEqualTo(Verdict.MISS);
    }

    @Test
    void valuesStayAsTheyWereWritten() {
        assertThat(new TagsAnyOf(List.of("SAP ", "Java")).values()).containsExactly("SAP ", "Java");
    }

    @Test
    void noTagsAreAKnownEmptySet() {
        assertThat(verdict(new TagsAnyOf(List.of("SAP")), NO_TAGS)).isEqualTo(Verdict.MISS);
        assertThat(verdict(new TagsAllOf(List.of("SAP")), NO_TAGS)).isEqualTo(Verdict.MISS);
        assertThat(verdict(new TagsNoneOf(List.of("SAP")), NO_TAGS)).isEqualTo(Verdict.MATCH);
    }

    @Test
    void anyOneAllAndNoneOfTheTagsAreToldApart() {
        var tags = new Tags(List.of("sap", "Shopify"));

        assertThat(verdict(new TagsAnyOf(List.of("SAP", "Java")), tags)).isEqualTo(Verdict.MATCH);
        assertThat(verdict(new TagsAllOf(List.of("SAP", "Java")), tags)).isEqualTo(Verdict.MISS);
        assertThat(verdict(new TagsAllOf(List.of("SAP", "SHOPIFY")), tags)).isEqualTo(Verdict.MATCH);
        assertThat(verdict(new TagsNoneOf(List.of("SAP", "Java")), tags)).isEqualTo(Verdict.MISS);
        assertThat(verdict(new TagsNoneOf(List.of("Java")), tags)).isEqualTo(Verdict.MATCH);
    }

    @Test
    void aFlagIsComparedAsItIs() {
        assertThat(verdict(new Is(false), new Flag(false))).isEqualTo(Verdict.MATCH);
        assertThat(verdict(new Is(false), new Flag(true))).isEqualTo(Verdict.MISS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISIC:J", "ISIC:62", "ISIC:620", "ISIC:6201", "ISIC:58"})
    void anIsicSectionHoldsItsDivisionsGroupsAndClasses(String code) {
        assertThat(verdict(industryIn("ISIC:J"), new Industries(List.of(code)))).isEqualTo(Verdict.MATCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISIC:J", "ISIC:63", "NACE:62", "ISIC:I"})
    void anIsicDivisionHoldsNeitherItsSectionNorItsNeighbourNorAnotherScheme(String code) {
        assertThat(verdict(industryIn("ISIC:62"), new Industries(List.of(code))))
                .isEqualTo(Verdict.MISS);
    }

    @Test
    void oneIndustryOfManyIsEnoughAndNoneIsAMiss() {
        assertThat(verdict(industryIn("ISIC:62"), new Industries(List.of("NACE:10.83", "ISIC:6202"))))
                .isEqualTo(Verdict.MATCH);
        assertThat(verdict(industryIn("ISIC:62"), new Industries(List.of()))).isEqualTo(Verdict.MISS);
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aValueOfAnotherTypeIsRefused(Condition condition) {
        AttributeValue other = condition instanceof Is ? num("1") : new Flag(true);

        assertThatIllegalArgumentException().isThrownBy(() -> verdict(condition, other));
    }

    static Stream<Condition> conditions() {
        return Stream.of(
                number("1", null, null),
                euros("1", null, null),
                new DateBetween(TODAY, null),
                new TextIn(List.of("a")),
                new TextContains(List.of("a")),
                industryIn("ISIC:62"),
                new TagsAnyOf(List.of("a")),
                new TagsAllOf(List.of("a")),
                new TagsNoneOf(List.of("a")),
                new Is(true));
    }

    @Test
    void aRangeWithoutEndsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> number(null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> euros(null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new DateBetween(null, null));
    }

    @Test
    void aMinAboveTheMaxIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> number("2", "1", null));
        assertThatIllegalArgumentException().isThrownBy(() -> euros("2", "1", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new DateBetween(TODAY, TODAY.minusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "0", "0.0", "1.000001"})
    void aToleranceOutsideItsRangeIsRefused(String tolerance) {
        assertThatIllegalArgumentException().isThrownBy(() -> number("1", null, tolerance));
        assertThatIllegalArgumentException().isThrownBy(() -> euros("1", null, tolerance));
    }

    @Test
    void moneyWithoutCurrencyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MoneyBetween(BigDecimal.ONE, null, " ", null));
    }

    @ParameterizedTest
    @MethodSource("emptyAndBlank")
    void noValuesOrABlankOneAreRefused(List<String> values) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextIn(values));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextContains(values));
        assertThatIllegalArgumentException().isThrownBy(() -> new TagsAnyOf(values));
        assertThatIllegalArgumentException().isThrownBy(() -> new TagsAllOf(values));
        assertThatIllegalArgumentException().isThrownBy(() -> new TagsNoneOf(values));
        assertThatIllegalArgumentException().isThrownBy(() -> new IndustryIn(values, Set.copyOf(values)));
    }

    static Stream<List<String>> emptyAndBlank() {
        return Stream.of(List.of(), List.of(""), List.of("a", " \u2003"));
    }

    @Test
    void anIndustryThatDoesNotHoldItselfIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndustryIn(List.of("NACE:62", "NACE:63"), Set.of("NACE:62")));
    }
}
