package io.fitgauge.scoring.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Condition;
import io.fitgauge.fit.Verdict;
import io.fitgauge.icps.boundary.Phrasebook;
import io.fitgauge.reference.boundary.Countries;
import io.fitgauge.reference.boundary.Industries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 31);

    private final Explanations english =
            new Explanations(Locale.ENGLISH, new Phrasebook(new Countries(), new Industries()));

    static Stream<Arguments> expectations() {
        return Stream.of(
                arguments(numbers("50", "500"), AttributeType.NUMBER, "between 50 and 500"),
                arguments(numbers("100000", null), AttributeType.NUMBER, "at least 100,000"),
                arguments(numbers(null, "2010"), AttributeType.NUMBER, "at most 2010"),
                arguments(numbers("3.50", "3.5"), AttributeType.NUMBER, "exactly 3.5"),
                arguments(euros("1000000", null), AttributeType.MONEY, "at least €1,000,000"),
                arguments(euros(null, "10000"), AttributeType.MONEY, "at most €10,000"),
                arguments(euros("0.5", "1000"), AttributeType.MONEY, "between €0.50 and €1,000"),
                arguments(new Condition.DateBetween(DAY, null), AttributeType.DATE, "on or after May 31, 2024"),
                arguments(new Condition.DateBetween(null, DAY), AttributeType.DATE, "on or before May 31, 2024"),
                arguments(new Condition.DateBetween(DAY, DAY), AttributeType.DATE, "on May 31, 2024"),
                arguments(
                        new Condition.DateBetween(DAY, DAY.plusDays(1)),
                        AttributeType.DATE,
                        "between May 31, 2024 and Jun 1, 2024"),
                arguments(in("Games"), AttributeType.TEXT, "Games"),
                arguments(in("Games", "Toys or fun"), AttributeType.TEXT, "one of Games, Toys or fun"),
                arguments(in("B2B", "B2C"), AttributeType.CHOICE, "one of B2B, B2C"),
                arguments(in("NL", "BE"), AttributeType.COUNTRY, "Netherlands or Belgium"),
                arguments(in("nl"), AttributeType.COUNTRY, "Netherlands"),
                arguments(
                        in("NL", "BE", "DE", "FR", "LU"),
                        AttributeType.COUNTRY,
                        "Netherlands, Belgium, Germany or 2 more"),
                arguments(
                        new Condition.TextContains(List.of("tea", "coffee")),
                        AttributeType.TEXT,
                        "containing tea or coffee"),
                arguments(
                        new Condition.IndustryIn(List.of("NACE:58.21"), Set.of("NACE:58.21")),
                        AttributeType.INDUSTRY,
                        "Publishing of computer games (NACE:58.21)"),
                arguments(new Condition.TagsAnyOf(List.of("SAP", "Java")), AttributeType.TAGS, "any of SAP, Java"),
                arguments(new Condition.TagsAnyOf(List.of("SAP")), AttributeType.TAGS, "SAP"),
                arguments(new Condition.TagsAllOf(List.of("SAP", "Java")), AttributeType.TAGS, "all of SAP, Java"),
                arguments(new Condition.TagsNoneOf(List.of("SAP", "Java")), AttributeType.TAGS, "none of SAP, Java"),
                arguments(new Condition.TagsNoneOf(List.of("SAP")), AttributeType.TAGS, "not SAP"),
                arguments(new Condition.Is(true), AttributeType.BOOLEAN, "yes"),
                arguments(new Condition.Is(false), AttributeType.BOOLEAN, "no"));
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void whatIsExpectedIsSaidInEnglish(Condition condition, AttributeType type, String said) {
        assertThat(english.expected(condition, type)).isEqualTo(said);
    }

    @Test
    void everyKindOfConditionHasWords() {
        Set<?> tested =
                expectations().map(arguments -> arguments.get()[0].getClass()).collect(Collectors.toSet());

        assertThat(tested).isEqualTo(kinds(Condition.class).collect(Collectors.toSet()));
    }

    @Test
    void longListsAreShortened() {
        List<String> tags = IntStream.range(0, 15).mapToObj(i -> "t" + i).toList();

        assertThat(english.expected(new Condition.TagsAnyOf(tags), AttributeType.TAGS))
                .isEqualTo("any of t0, t1, t2 and 12 more");
        assertThat(actual(new AttributeValue.Tags(tags), AttributeType.TAGS)).isEqualTo("t0, t1, t2 and 12 more");
    }

    @Test
    void anExclusionSaysThatItIsOne() {
        String expected = english.expected(in("RU"), AttributeType.COUNTRY);

        assertThat(english.excluded(expected)).isEqualTo("excluded: Russian Federation");
    }

    @Test
    void manyPartsAreShortened() {
        List<String> parts = List.of("a: 1", "b: 2", "c: 3", "d: 4", "e: 5");

        assertThat(english.parts(parts, true)).isEqualTo("a: 1; b: 2; c: 3; or 2 more");
        assertThat(english.parts(parts.subList(0, 2), false)).isEqualTo("a: 1; and b: 2");
        assertThat(english.known(parts)).isEqualTo("a: 1; b: 2; c: 3; 2 more");
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(new AttributeValue.Num(new BigDecimal("1234567.5")), AttributeType.NUMBER, "1,234,567.5"),
                arguments(new AttributeValue.Num(new BigDecimal("1988")), AttributeType.NUMBER, "1988"),
                arguments(new AttributeValue.Money(new BigDecimal("12.5"), "USD"), AttributeType.MONEY, "$12.50"),
                arguments(new AttributeValue.Text(" Tea\n and  more "), AttributeType.TEXT, "Tea and more"),
                arguments(new AttributeValue.Text("B2B"), AttributeType.CHOICE, "B2B"),
                arguments(new AttributeValue.Text("NL"), AttributeType.COUNTRY, "Netherlands"),
                arguments(new AttributeValue.Text("ZZ"), AttributeType.COUNTRY, "ZZ"),
                arguments(new AttributeValue.Tags(List.of("SAP", "Java")), AttributeType.TAGS, "SAP, Java"),
                arguments(new AttributeValue.Tags(List.of()), AttributeType.TAGS, "none"),
                arguments(new AttributeValue.Flag(true), AttributeType.BOOLEAN, "yes"),
                arguments(new AttributeValue.Day(DAY), AttributeType.DATE, "May 31, 2024"),
                arguments(
                        new AttributeValue.Industries(List.of("NACE:58.21")),
                        AttributeType.INDUSTRY,
                        "Publishing of computer games (NACE:58.21)"),
                arguments(new AttributeValue.Industries(List.of()), AttributeType.INDUSTRY, "none"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatWasFoundIsSaidInEnglish(AttributeValue value, AttributeType type, String said) {
        assertThat(actual(value, type)).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotKnownIsSaidToBeUnknown(AttributeType type) {
        assertThat(english.actual(new Condition.Is(true), type, null, Verdict.UNKNOWN))
                .isEqualTo("unknown");
    }

    @Test
    void moneyWithoutARateSaysSo() {
        AttributeValue dollars = new AttributeValue.Money(new BigDecimal("12.5"), "USD");

        assertThat(english.actual(euros("1", null), AttributeType.MONEY, dollars, Verdict.UNKNOWN))
                .isEqualTo("USD 12.5, no rate to EUR");
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        assertThat(actual(new AttributeValue.Text("😀".repeat(100)), AttributeType.TEXT))
                .isEqualTo("😀".repeat(59) + "…");
    }

    private String actual(AttributeValue value, AttributeType type) {
        return english.actual(new Condition.Is(true), type, value, Verdict.MATCH);
    }

    private static Stream<Class<?>> kinds(Class<?> kind) {
        return kind.isSealed()
                ? Stream.of(kind.getPermittedSubclasses()).flatMap(ExplanationsTest::kinds)
                : Stream.of(kind);
    }

    private static Condition in(String... values) {
        return new Condition.TextIn(List.of(values));
    }

    private static Condition numbers(@Nullable String min, @Nullable String max) {
        return new Condition.NumberBetween(decimal(min), decimal(max), null);
    }

    private static Condition euros(@Nullable String min, @Nullable String max) {
        return new Condition.MoneyBetween(decimal(min), decimal(max), "EUR", null);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
