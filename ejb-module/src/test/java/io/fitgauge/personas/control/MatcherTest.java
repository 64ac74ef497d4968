package io.fitgauge.personas.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.personas.entity.Aspect;
import io.fitgauge.personas.entity.Likeness;
import io.fitgauge.personas.entity.Rank;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherTest {

    private static final Matcher HEAD_OF_SALES =
            new Matcher(new Wanted(List.of("Head of Sales"), List.of("Sales"), List.of(Rank.HEAD)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Head of Sales",
                "HEAD OF SALES",
                "Sales Head",
                "Verkaufsleiter",
                "Vertriebsleiterin (m/w/d)",
                "Leiterin Vertrieb",
                "Leiter des Verkaufs",
                "Hoofd Verkoop",
                "Försäljningschef",
                "Forsaljningschef",
                "Säljchef",
                "Szef sprzedaży",
                "Head of Revenue",
                "Hd. of Sales",
                "Verkoopleider",
                "Head of Business Development"
            })
    void aHeadOfSalesIsOneInEveryLanguage(String title) {
        Fit fit = fit(title, null, null);

        assertThat(fit.score()).as(title).isGreaterThanOrEqualTo(90);
        assertThat(fit.coverage()).isEqualTo(100);
        assertThat(fit.aspects()).extracting(Compared::likeness).containsOnly(Likeness.MATCH);
    }

    @ParameterizedTest
    @CsvSource({
        "Dyrektor ds. sprzedaży, 80",
        "Sales Manager, 80",
        "VP Sales, 64",
        "Chief Revenue Officer, 45",
        "Account Executive, 45",
        "Verkäufer, 45",
        "Assistentin des Vertriebsleiters, 45"
    })
    void atAnotherHeightItIsAPartOfAMatch(String title, int score) {
        assertThat(fit(title, null, null).score()).as(title).isEqualTo(score);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Head of Demand Gen",
                "Einkaufsleiter",
                "Inkoopmanager",
                "Inköpschef",
                "CFO",
                "Head of Marketing",
                "Kierownik produkcji",
                "Hoofd P&O",
                "Personalchef",
                "IT-Leiter"
            })
    void anotherFieldIsNoMatchHoweverHigh(String title) {
        Fit fit = fit(title, null, null);

        assertThat(fit.score()).as(title).isLessThanOrEqualTo(20);
        assertThat(likeness(fit, Aspect.TITLE)).isEqualTo(Likeness.MISS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Vertrieb", "SALES", "Verkoop", "Försäljning", "Sprzedaż", "Dział sprzedaży", "Aussendienst"})
    void aDepartmentIsTheSameInEveryLanguage(String department) {
        Compared compared = aspect(fit(null, department, null), Aspect.DEPARTMENT);

        assertThat(compared.likeness()).isEqualTo(Likeness.MATCH);
        assertThat(compared.degree()).isEqualTo(100);
    }

    @Test
    void whatIsNotKnownCountsHalfAndIsNoMiss() {
        Fit nothing = fit(null, " ", null);
        Fit onlyDepartment = fit(null, "Sales", null);
        Fit contradicted = fit("Controller", "Finance", Rank.STAFF);

        assertThat(nothing).returns(50, Fit::score).returns(0, Fit::low).returns(100, Fit::high);
        assertThat(nothing.coverage()).isZero();
        assertThat(nothing.aspects()).extracting(Compared::likeness).containsOnly(Likeness.UNKNOWN);
        assertThat(onlyDepartment).returns(65, Fit::score).returns(30, Fit::low).returns(100, Fit::high);
        assertThat(contradicted).returns(0, Fit::score).returns(0, Fit::high).returns(100, Fit::coverage);
    }

    @Test
    void aTitleThatNobodyUnderstandsIsNoMissEither() {
        Fit fit = fit("Sparks joy", "Sales", Rank.HEAD);

        assertThat(likeness(fit, Aspect.TITLE)).isEqualTo(Likeness.UNKNOWN);
        assertThat(fit.score()).isEqualTo(75);
    }

    @Test
    void aDepartmentThatNobodyUnderstandsLeavesItToTheTitle() {
        assertThat(aspect(fit("VP Sales", "Team Blue", null), Aspect.DEPARTMENT))
                .returns(Likeness.MATCH, Compared::likeness)
                .returns("department.title.same", Compared::how);
        assertThat(aspect(fit("Captain", "Team Blue", null), Aspect.DEPARTMENT))
                .returns(Likeness.UNKNOWN, Compared::likeness)
                .returns("department.unread", Compared::how);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAM", "Kundansvarig", "Bid manager", "Asst. Head of Sales"})
    void whoSellsWithoutLeadingIsOfTheSameFunctionButLower(String title) {
        assertThat(aspect(fit(title, null, null), Aspect.DEPARTMENT).likeness()).isEqualTo(Likeness.MATCH);
        assertThat(aspect(fit(title, null, null), Aspect.SENIORITY).likeness()).isNotEqualTo(Likeness.MATCH);
    }

    @Test
    void oneOfSeveralDepartmentsIsEnough() {
        Matcher either = new Matcher(new Wanted(List.of(), List.of("Finance", "Sales"), List.of()));

        assertThat(likeness(either.fit(new Known(null, "Vertrieb", null)), Aspect.DEPARTMENT))
                .isEqualTo(Likeness.MATCH);
    }

    @Test
    void whatCannotBeComparedIsTheDepartmentThatTheContactSays() {
        Matcher blue = new Matcher(new Wanted(List.of(), List.of("Team Blue"), List.of()));

        assertThat(aspect(blue.fit(new Known("Operations Director", "Operations", null)), Aspect.DEPARTMENT))
                .returns(Likeness.UNKNOWN, Compared::likeness)
                .returns("Operations", Compared::actual);
    }

    @Test
    void whatTheContactSaysItselfCountsMoreThanItsTitle() {
        Fit fit = fit("Sales Manager", "Finance", Rank.JUNIOR);

        assertThat(likeness(fit, Aspect.DEPARTMENT)).isEqualTo(Likeness.MISS);
        assertThat(likeness(fit, Aspect.SENIORITY)).isEqualTo(Likeness.MISS);
    }

    @Test
    void ofSeveralTitlesTheBestCounts() {
        Matcher matcher =
                new Matcher(new Wanted(List.of("CFO", "Inkoopmanager", "Einkaufsleiter"), List.of(), List.of()));

        assertThat(matcher.fit(new Known("Head of Procurement", null, null)).score())
                .isEqualTo(90);
        assertThat(matcher.fit(new Known("Head of Procurement", null, null)).aspects())
                .extracting(Compared::expected)
                .containsExactly("Einkaufsleiter");
        assertThat(matcher.fit(new Known("Inköpschef", null, null)).score()).isEqualTo(90);
        assertThat(matcher.fit(new Known("Kierownik działu zakupów", null, null))
                        .score())
                .isEqualTo(90);
    }

    @Test
    void titlesThatNoListKnowsAreComparedByTheirWords() {
        Matcher matcher = new Matcher(new Wanted(List.of("Chief Happiness Wizard"), List.of(), List.of()));

        assertThat(matcher.fit(new Known("Happiness Wizard", null, null)).score())
                .isEqualTo(64);
        assertThat(matcher.fit(new Known("Wizard, Chief of Happiness", null, null))
                        .score())
                .isEqualTo(100);
        assertThat(matcher.fit(new Known("Head of Sales", null, null)).score()).isEqualTo(50);
    }

    @Test
    void aListComesInTheOrderThatASalespersonWouldPutItIn() {
        List<String> titles = List.of(
                "Kassamedewerker",
                "Sales Assistant",
                "Verkaufsleiterin",
                "CEO",
                "Key Account Manager",
                "VP Sales",
                "Head of Sales DACH");

        assertThat(titles.stream()
                        .sorted(Comparator.comparing(
                                        (String title) -> fit(title, null, null).score())
                                .reversed()))
                .startsWith("Head of Sales DACH", "Verkaufsleiterin", "Key Account Manager", "VP Sales")
                .endsWith("CEO");
    }

    @Test
    void onlyWhatThePersonaAsksForCounts() {
        Matcher matcher = new Matcher(new Wanted(List.of(), List.of("Einkauf"), List.of()));

        assertThat(matcher.fit(new Known(null, "Inköp", Rank.JUNIOR)))
                .returns(100, Fit::score)
                .returns(100, Fit::coverage);
    }

    private static Fit fit(@Nullable String title, @Nullable String department, @Nullable Rank rank) {
        return HEAD_OF_SALES.fit(new Known(title, department, rank));
    }

    private static Likeness likeness(Fit fit, Aspect aspect) {
        return aspect(fit, aspect).likeness();
    }

    private static Compared aspect(Fit fit, Aspect aspect) {
        return Objects.requireNonNull(Stream.ofNullable(fit.aspects())
                .flatMap(List::stream)
                .filter(one -> one.aspect() == aspect)
                .findFirst()
                .orElse(null));
    }
}
