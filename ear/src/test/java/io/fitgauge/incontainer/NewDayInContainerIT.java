package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Mode;
import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.icps.boundary.IcpDraft;
import io.fitgauge.icps.boundary.IcpLife;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.MatchBody;
import io.fitgauge.icps.boundary.PublishTerms;
import io.fitgauge.icps.boundary.SegmentDraft;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.jobs.boundary.JobState;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.outbox.boundary.DeliveryState;
import io.fitgauge.outbox.boundary.WaitingEvents;
import io.fitgauge.paging.Revised;
import io.fitgauge.rates.boundary.CountingRates;
import io.fitgauge.rates.boundary.ExchangeRates;
import io.fitgauge.rates.boundary.RateDraft;
import io.fitgauge.refusal.Reason;
import io.fitgauge.scoring.boundary.DayTick;
import io.fitgauge.scoring.boundary.FreshScores;
import io.fitgauge.scoring.boundary.RankedScore;
import io.fitgauge.scoring.boundary.RankingFilter;
import io.fitgauge.scoring.boundary.Scores;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.TenantSettings;
import io.fitgauge.tenants.boundary.TenantView;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What changes with the day by itself: exclusions run out and rates begin, each tenant's by itself, and once. A tenant
 * that moves from the last zone to the first sees a new day at once.
 */
class NewDayInContainerIT extends AccountsInContainer {

    private static final String LAST_ZONE = "Pacific/Pago_Pago";
    private static final String FIRST_ZONE = "Pacific/Kiritimati";

    private LocalDate today;

    @Inject
    Clock clock;

    @Inject
    Segments segments;

    @Inject
    Icps icps;

    @Inject
    IcpLife life;

    @Inject
    Scores scores;

    @Inject
    FreshScores fresh;

    @Inject
    DayTick tick;

    @Inject
    ExchangeRates rates;

    @Inject
    CountingRates counting;

    @Inject
    Jobs jobs;

    @Inject
    WaitingEvents waiting;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @BeforeEach
    void inTheLastZone() {
        today = LocalDate.now(clock.withZone(ZoneId.of(LAST_ZONE)));
        move(ours, LAST_ZONE);
        move(theirs, LAST_ZONE);
    }

    @Test
    void anExclusionCountsOnItsLastDayAndNotOnTheNextOne() throws Exception {
        for (Caller caller : List.of(ours, theirs)) {
            account(caller, "Acme", null, Map.of("country", "RU"));
        }
        UUID here = published(ours, excludingRussia(today));
        UUID there = published(theirs, excludingRussia(today));
        settled(ours);
        settled(theirs);
        assertThat(only(ours, here).decision()).isEqualTo(Decision.DISQUALIFY);
        tick.tick();
        long before = rescorings(ours);

        move(ours, FIRST_ZONE);
        assertThat(fresh.of(ours, here).orElseThrow().complete()).isFalse();
        onFiveNodes();
        settled(ours);

        assertThat(rescorings(ours)).isEqualTo(before + 1);
        assertThat(only(ours, here).decision()).isEqualTo(Decision.FORWARD_TO_SALES);
        assertThat(fresh.of(ours, here).orElseThrow().complete()).isTrue();
        assertThat(rescorings(theirs)).isEqualTo(1);
        assertThat(only(theirs, there).decision()).isEqualTo(Decision.DISQUALIFY);
    }

    @Test
    void daysOnWhichNoNodeRanAreCaughtUpWithOnce() throws Exception {
        account(ours, "Acme", null, Map.of("country", "RU"));
        published(ours, excludingRussia(today.minusDays(5)));
        published(ours, excludingRussia(today.minusDays(50)));
        settled(ours);
        onFiveNodes();
        settled(ours);
        long before = rescorings(ours);
        execute(ours, "UPDATE score_day SET last_on = last_on - INTERVAL 10 DAY WHERE tenant_id = <tenant>");

        onFiveNodes();
        onFiveNodes();

        assertThat(rescorings(ours)).isEqualTo(before + 1);
    }

    @Test
    void aRateBeginsWithItsDay() throws Exception {
        account(ours, "Acme", null, Map.of("annualRevenue", dollars()));
        account(theirs, "Acme", null, Map.of("annualRevenue", dollars()));
        UUID here = published(ours, List.of(millionEuros()));
        UUID there = published(theirs, List.of(millionEuros()));
        UUID other = published(ours, excludingRussia(null));
        rate(ours, today.minusDays(100), "0.5");
        settled(ours);
        settled(theirs);
        tick.tick();
        assertThat(only(ours, here).score()).isZero();
        long before = rescorings(ours);

        rate(ours, today.plusDays(1), "1");
        settled(ours);
        assertThat(rescorings(ours)).isEqualTo(before);
        move(ours, FIRST_ZONE);
        onFiveNodes();
        settled(ours);

        assertThat(only(ours, here).score()).isEqualTo(100);
        assertThat(only(ours, other).score()).isNull();
        assertThat(rescorings(ours)).isEqualTo(before + 1);
        assertThat(only(theirs, there).score()).isNull();
    }

    @Test
    void ofEachTwoCurrenciesTheLatestRateOfTheTenantCounts() {
        rate(ours, today.minusDays(2), "1");
        UUID latest = rate(ours, today, "2.5");
        rate(theirs, today, "3");
        Set<String> euros = Set.of("EUR");

        assertThat(counting.into(ours, euros, today).rate("USD", "EUR", today))
                .contains(new BigDecimal("2.5000000000"));
        assertThat(counting.into(ours, euros, today.minusDays(1)).rate("USD", "EUR", today.minusDays(1)))
                .contains(new BigDecimal("1.0000000000"));
        assertThat(counting.into(ours, euros, today.minusDays(3)).rate("USD", "EUR", today.minusDays(3)))
                .isEmpty();
        assertThat(counting.into(ours, euros, today).rate("EUR", "USD", today)).isEmpty();
        assertThat(counting.into(theirs, euros, today).rate("USD", "EUR", today))
                .contains(new BigDecimal("3.0000000000"));
        assertThat(counting.beginning(theirs, today.minusDays(1), today)).isEqualTo(Map.of("EUR", today));
        refused(Reason.NOT_FOUND, () -> rates.find(theirs, latest));
        refused(Reason.NOT_FOUND, () -> rates.remove(theirs, latest, 1));
    }

    /** All at once. */
    private void onFiveNodes() throws Exception {
        List<Future<?>> nodes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            nodes.add(threads.submit(() -> fresh.dayBegun(Caller.system(ours.tenant()))));
        }
        for (Future<?> node : nodes) {
            node.get();
        }
    }

    private void move(Caller caller, String zone) {
        Caller system = Caller.system(caller.tenant());
        Revised<TenantView> tenant = tenants.mine(system);
        tenants.change(
                system, tenant.revision(), new TenantSettings(tenant.value().name(), "en-GB", zone, "EUR", null));
    }

    private UUID rate(Caller caller, LocalDate day, String rate) {
        return rates.create(caller, new RateDraft("USD", "EUR", day, new BigDecimal(rate)))
                .value()
                .id();
    }

    private static Map<String, Object> dollars() {
        return Map.of("amount", new BigDecimal("1000000"), "currency", "USD");
    }

    private static CriterionBody millionEuros() {
        MatchBody match = new MatchBody("BETWEEN", new BigDecimal("1000000"), null, null, "EUR", null, null);
        return new CriterionBody("rich", "annualRevenue", Mode.SCORE, 10, match, null, null);
    }

    private static List<CriterionBody> excludingRussia(LocalDate validUntil) {
        MatchBody match = new MatchBody("IN", null, null, null, null, List.of("RU"), null);
        return List.of(
                new CriterionBody("there", "country", Mode.SCORE, 10, match, null, null),
                new CriterionBody(
                        "law",
                        "country",
                        Mode.EXCLUDE,
                        null,
                        match,
                        "Sanctions",
                        validUntil == null ? null : validUntil.toString()));
    }

    private UUID published(Caller caller, List<CriterionBody> criteria) {
        UUID segment = segments.create(caller, new SegmentDraft("All", null, null, null, null))
                .value()
                .id();
        UUID icp = icps.create(caller, new IcpDraft("ICP", segment, null, criteria, null))
                .value()
                .id();
        life.publish(caller, icp, null, PublishTerms.NONE);
        return icp;
    }

    private RankedScore only(Caller caller, UUID icp) {
        List<RankedScore> ranking =
                scores.ranking(caller, icp, RankingFilter.ALL, ALL).items();
        assertThat(ranking).hasSize(1);
        return ranking.get(0);
    }

    private long rescorings(Caller caller) {
        return count(caller, "job WHERE kind = 'RESCORE' AND");
    }

    private void settled(Caller caller) {
        eventually(() -> IntStream.range(0, 2)
                .allMatch(look ->
                        waiting.list(caller, DeliveryState.WAITING, ALL).items().isEmpty()
                                && jobs.list(caller, null, null, ALL).items().stream()
                                        .allMatch(job -> job.state() == JobState.DONE)));
    }
}
