package io.fitgauge.scoring.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.accounts.boundary.KnownAccount;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Attributes;
import io.fitgauge.fit.Circumstances;
import io.fitgauge.fit.Condition;
import io.fitgauge.fit.Demand;
import io.fitgauge.fit.Mode;
import io.fitgauge.fit.Rates;
import io.fitgauge.fit.Verdict;
import io.fitgauge.fit.WeightGroup;
import io.fitgauge.icps.boundary.Phrasebook;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.reference.boundary.Countries;
import io.fitgauge.reference.boundary.Industries;
import io.fitgauge.scoring.control.AccountScorer;
import io.fitgauge.scoring.entity.StoredScore;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScoreViewsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 31);
    private static final Instant NOW = Instant.parse("2026-05-31T10:15:30.123456Z");
    private static final Circumstances NOW_WITHOUT_RATES = new Circumstances(TODAY, Rates.NONE);
    private static final UUID ACCOUNT = UUID.fromString("01900000-0000-7000-8000-000000000001");

    private final AccountScorer scorer = new AccountScorer(Clock.fixed(NOW, ZoneOffset.UTC));
    private final ScoreViews views = new ScoreViews(new Phrasebook(new Countries(), new Industries()));

    private final PublishedIcp icp = AnIcp.called("Games")
            .scoringEmployees(20)
            .excluding("country", AttributeType.COUNTRY, new Condition.TextIn(List.of("RU")), TODAY.minusDays(1))
            .excluding("country", AttributeType.COUNTRY, new Condition.TextIn(List.of("BY")), TODAY)
            .scoring(
                    10,
                    "marketingBudget",
                    AttributeType.MONEY,
                    new Condition.MoneyBetween(BigDecimal.TEN, null, "EUR", null))
            .version(3);

    private final Attributes company = Attributes.of(Map.of(
            "employees", new AttributeValue.Num(BigDecimal.valueOf(550)),
            "country", new AttributeValue.Text("NL"),
            "marketingBudget", new AttributeValue.Money(new BigDecimal("12.5"), "USD")));

    @Test
    void aKeptScoreReadsAsItDidWhenItWasGiven() {
        StoredScore kept = keep(company);

        ScoreView read = views.kept(icp, kept, Locale.ENGLISH);
        ScoreView given =
                views.passing(icp, scorer.score(icp, company, NOW_WITHOUT_RATES), company, NOW, Locale.ENGLISH);

        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("accountId", "accountRevision")
                .isEqualTo(given);
        assertThat(read.accountId()).isEqualTo(ACCOUNT);
        assertThat(given.accountId()).isNull();
    }

    @Test
    void findingsStandInCriterionOrderWithoutWhatHasRunOut() {
        ScoreView view = views.kept(icp, keep(company), Locale.ENGLISH);

        assertThat(view.icpVersion()).isEqualTo(3);
        assertThat(view.scoredAt()).isEqualTo(NOW);
        assertThat(view.findings())
                .containsExactly(
                        new FindingView(
                                "c1",
                                "employees",
                                "Employees",
                                Mode.SCORE,
                                20,
                                null,
                                Verdict.PARTIAL,
                                500,
                                "between 50 and 500",
                                "550"),
                        new FindingView(
                                "c3",
                                "country",
                                "Country",
                                Mode.EXCLUDE,
                                null,
                                null,
                                Verdict.MISS,
                                0,
                                "excluded: Belarus",
                                "Netherlands"),
                        new FindingView(
                                "c4",
                                "marketingBudget",
                                "Marketing budget",
                                Mode.SCORE,
                                10,
                                null,
                                Verdict.UNKNOWN,
                                0,
                                "at least €10",
                                "USD 12.5, no rate to EUR"));
    }

    @Test
    void whatIsAskedTogetherIsOneFindingThatNamesAll() {
        Demand demand = new Demand.AnyOf(List.of(
                new Demand.OfAttribute("employees", new Condition.NumberBetween(BigDecimal.TEN, null, null)),
                new Demand.AllOf(List.of(
                        new Demand.OfAttribute("country", new Condition.TextIn(List.of("NL", "BE"))),
                        new Demand.OfAttribute("sellsOnline", new Condition.Is(true))))));
        Map<String, AttributeType> types = new LinkedHashMap<>();
        types.put("employees", AttributeType.NUMBER);
        types.put("country", AttributeType.COUNTRY);
        types.put("sellsOnline", AttributeType.BOOLEAN);
        PublishedIcp together = AnIcp.called("Together")
                .scoring(20, demand, new WeightGroup("size", 10), types)
                .version(1);
        Attributes small = Attributes.of(
                Map.of("employees", new AttributeValue.Num(BigDecimal.ONE), "country", new AttributeValue.Text("NL")));

        StoredScore kept = scorer.score(together, new KnownAccount(ACCOUNT, "Tea", 1, small), NOW_WITHOUT_RATES)
                .score();

        assertThat(views.kept(together, kept, Locale.ENGLISH).findings())
                .containsExactly(new FindingView(
                        "c1",
                        null,
                        "Employees, Country or Sells online",
                        Mode.SCORE,
                        20,
                        "size",
                        Verdict.UNKNOWN,
                        0,
                        "Employees: at least 10; or (Country: Netherlands or Belgium;" + " and Sells online: yes)",
                        "Employees: 1; Country: Netherlands; Sells online: unknown"));
    }

    @Test
    void nothingKnownIsNoScoreAndNoTier() {
        ScoreView view = views.kept(icp, keep(Attributes.none()), Locale.ENGLISH);

        assertThat(view.score()).isNull();
        assertThat(view.tier()).isNull();
        assertThat(view.findings()).extracting(FindingView::actual).containsOnly("unknown");
    }

    @Test
    void aDraftHasNoVersion() {
        PublishedIcp draft = AnIcp.called("Draft").scoringEmployees(1).version(null);

        assertThat(views.passing(draft, scorer.score(draft, company, NOW_WITHOUT_RATES), company, NOW, Locale.ENGLISH)
                        .icpVersion())
                .isNull();
    }

    private StoredScore keep(Attributes attributes) {
        return scorer.score(icp, new KnownAccount(ACCOUNT, "Tea House", 7, attributes), NOW_WITHOUT_RATES)
                .score();
    }
}
