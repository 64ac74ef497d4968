package io.fitgauge.publishing.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.fit.Mode;
import io.fitgauge.fit.Thresholds;
import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.icps.boundary.MatchBody;
import io.fitgauge.icps.boundary.WeightGroupBody;
import io.fitgauge.language.Languages;
import io.fitgauge.language.Messages;
import io.fitgauge.personas.boundary.IcpPeople;
import io.fitgauge.publishing.control.Side.Said;
import io.fitgauge.publishing.entity.Change;
import io.fitgauge.publishing.entity.Change.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final UUID GAMES = new UUID(0, 1);
    private static final UUID FILMS = new UUID(0, 2);
    private static final String WORDS = "io.fitgauge.publishing.words";

    private static final CriterionBody SIZE = employees("10", 40);
    private static final CriterionBody PLACE = criterion("place", "country", Mode.MUST, null, null);
    private static final CriterionBody TOYS = criterion("toys", "sector", Mode.EXCLUDE, null, "they never pay");

    @Test
    void theSameTwiceDiffersInNothing() {
        assertThat(changes(side(SIZE, PLACE), side(SIZE, PLACE))).isEmpty();
    }

    @Test
    void tenIsTheSameHoweverItIsWritten() {
        assertThat(changes(side(SIZE), side(employees("10.0", 40)))).isEmpty();
    }

    @Test
    void whatIsNewAndWhatIsGoneIsToldWithItsWeight() {
        List<Change> changes = changes(side(SIZE), side(PLACE, TOYS));

        assertThat(changes)
                .extracting(Change::kind)
                .containsExactly(Kind.CRITERION_ADDED, Kind.CRITERION_ADDED, Kind.CRITERION_REMOVED);
        assertThat(changes)
                .extracting(Change::text)
                .containsExactly(
                        "New requirement: Country: Netherlands.",
                        "New exclusion: Sector: Toys.",
                        "Criterion dropped: Employees: at least 10 (weight 40).");
        assertThat(changes.get(0).before()).isNull();
        assertThat(changes.get(2).before()).isEqualTo(SIZE);
    }

    @Test
    void eachFieldThatChangedIsASentence() {
        List<Change> changes = changes(side(SIZE), side(employees("25", 30)));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CRITERION_CHANGED);
            assertThat(change.criterion()).isEqualTo("size");
            assertThat(change.fields()).containsExactly("match", "weight");
            assertThat(change.text())
                    .isEqualTo("Employees: now at least 25, before at least 10. Employees: weight 30, before 40.");
        });
    }

    @Test
    void aReasonThatIsGoneIsTold() {
        CriterionBody without = criterion("toys", "sector", Mode.EXCLUDE, null, null);

        assertThat(changes(side(SIZE, TOYS), side(SIZE, without)))
                .extracting(Change::text)
                .containsExactly("Sector: no reason is given any more.");
    }

    @Test
    void ofALongListIsToldWhatWasAddedAndDropped() {
        Side before = listing("Netherlands", "Belgium", "Germany", "Poland", "Sweden");
        Side after = listing("Netherlands", "Belgium", "Germany", "Poland", "Norway", "Denmark");

        assertThat(changes(before, after))
                .extracting(Change::text)
                .containsExactly("Country: also Norway and Denmark. Country: no longer Sweden.");
    }

    private static Side listing(String... countries) {
        MatchBody match = new MatchBody("IN", null, null, null, null, List.of((Object[]) countries), null);
        CriterionBody criterion = new CriterionBody("place", "country", Mode.MUST, 10, match, null, null);
        Map<String, Said> said = Map.of("place", new Said("Country", "many", List.of(countries)));
        return new Side(
                "Same",
                GAMES,
                "Games",
                null,
                null,
                List.of(criterion),
                Thresholds.DEFAULT,
                List.of(),
                said,
                IcpPeople.NOBODY);
    }

    @Test
    void weightGroupsAreToldByTheirCaps() {
        Side before = grouped(new WeightGroupBody("money", "Money", 30), new WeightGroupBody("old", null, 10));
        Side after = grouped(new WeightGroupBody("money", "Money", 40), new WeightGroupBody("new", null, 20));

        assertThat(changes(before, after))
                .extracting(Change::text)
                .containsExactly(
                        "Weight group “Money”: counts at most 40, before 30.",
                        "New weight group “new”: counts at most 20.",
                        "Weight group dropped: “old”.");
    }

    private static Side grouped(WeightGroupBody... groups) {
        return new Side(
                "Same",
                GAMES,
                "Games",
                null,
                null,
                List.of(SIZE),
                Thresholds.DEFAULT,
                List.of(groups),
                said(SIZE),
                IcpPeople.NOBODY);
    }

    @Test
    void anotherOrderIsAChangeToo() {
        assertThat(changes(side(SIZE, PLACE), side(PLACE, SIZE)))
                .extracting(Change::kind)
                .containsExactly(Kind.CRITERIA_REORDERED);
    }

    @Test
    void nameSegmentAndThresholdsAreToldByTheirNames() {
        Side before = new Side(
                "Old",
                GAMES,
                "Games",
                null,
                null,
                List.of(SIZE),
                Thresholds.DEFAULT,
                List.of(),
                said(SIZE),
                IcpPeople.NOBODY);
        Side after = new Side(
                "New",
                FILMS,
                "Films",
                new UUID(0, 3),
                "Studio",
                List.of(SIZE),
                new Thresholds(85, 60, 40, 70, 40, 50),
                List.of(),
                said(SIZE),
                IcpPeople.NOBODY);

        assertThat(changes(before, after))
                .extracting(Change::text)
                .containsExactly(
                        "Renamed: now “New”, before “Old”.",
                        "Segment: now “Films”, before “Games”.",
                        "Product: now Studio, before none.",
                        "Tier A begins at 85, before at 80.");
    }

    @Test
    void everyLanguageTellsTheSameChanges() {
        for (Locale language : Languages.spoken()) {
            List<Change> changes = new Difference(
                            side(SIZE, PLACE), side(TOYS, employees("25", 30)), Messages.of(language, WORDS))
                    .changes();

            assertThat(changes).hasSize(3).allSatisfy(change -> assertThat(change.text())
                    .endsWith(".")
                    .doesNotContain("{", "  "));
        }
    }

    private static List<Change> changes(Side before, Side after) {
        return new Difference(before, after, Messages.of(Locale.ENGLISH, WORDS)).changes();
    }

    private static Side side(CriterionBody... criteria) {
        return new Side(
                "Same",
                GAMES,
                "Games",
                null,
                null,
                List.of(criteria),
                Thresholds.DEFAULT,
                List.of(),
                said(criteria),
                IcpPeople.NOBODY);
    }

    private static Map<String, Said> said(CriterionBody... criteria) {
        return List.of(criteria).stream().collect(Collectors.toMap(CriterionBody::key, DifferenceTest::words));
    }

    private static Said words(CriterionBody criterion) {
        return switch (String.valueOf(criterion.key())) {
            case "size" -> new Said("Employees", "at least " + least(criterion), List.of());
            case "place" -> new Said("Country", "Netherlands", List.of("Netherlands"));
            default -> new Said("Sector", "Toys", List.of("Toys"));
        };
    }

    private static int least(CriterionBody criterion) {
        MatchBody match = Objects.requireNonNull(criterion.match());
        return new BigDecimal(String.valueOf(match.min())).intValue();
    }

    private static CriterionBody employees(String min, int weight) {
        MatchBody match = new MatchBody("BETWEEN", new BigDecimal(min), null, null, null, null, null);
        return new CriterionBody("size", "employees", Mode.SCORE, weight, match, null, null);
    }

    private static CriterionBody criterion(
            String key, String attribute, Mode mode, @Nullable Integer weight, @Nullable String reason) {
        MatchBody match = new MatchBody("IN", null, null, null, null, List.of("x"), null);
        return new CriterionBody(key, attribute, mode, weight, match, reason, null);
    }
}
