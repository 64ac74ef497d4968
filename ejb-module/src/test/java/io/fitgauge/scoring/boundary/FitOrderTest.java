package io.fitgauge.scoring.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Tier;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.scoring.entity.StoredResult;
import io.fitgauge.scoring.entity.StoredScore;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FitOrderTest {

    private static final UUID ACCOUNT = new UUID(0, 1);
    private static final Caller CALLER = Caller.system(new TenantId(1, new UUID(0, 9)));

    private final PublishedIcp games = AnIcp.called("Games").scoringEmployees(1).version(2);
    private final PublishedIcp tea = AnIcp.called("tea").scoringEmployees(1).version(1);
    private final PublishedIcp cups = AnIcp.called("Cups").scoringEmployees(1).version(1);

    @Test
    void theBestFitStandsFirstAndWhatDisqualifiesLast() {
        FitOrder order = order(games, tea, cups);
        StoredScore refused = scored(games, 95, Decision.DISQUALIFY);
        StoredScore equal = scored(tea, 70, Decision.FORWARD_TO_SALES);
        StoredScore first = scored(cups, 70, Decision.FORWARD_TO_SALES);

        assertThat(order.of(List.of(refused, equal, first))).containsExactly(first, equal, refused);
        assertThat(order.best(List.of(refused, equal, first))).contains(cups.id());
    }

    @Test
    void aRetiredIcpIsNoFitHoweverHighItScored() {
        FitOrder order = new FitOrder(List.of(games), new Versions(new Icps(), CALLER, List.of(games, tea)));
        StoredScore retired = scored(tea, 100, Decision.FORWARD_TO_SALES);
        StoredScore low = scored(games, 41, Decision.NURTURE);
        StoredScore refused = scored(games, 41, Decision.DISQUALIFY);

        assertThat(order.best(List.of(retired, low))).contains(games.id());
        assertThat(order.of(List.of(retired, low))).containsExactly(low, retired);
        assertThat(order.of(List.of(retired, refused))).containsExactly(refused, retired);
        assertThat(order.best(List.of(retired, refused))).isEmpty();
    }

    @Test
    void noScoresHaveNoBestFit() {
        assertThat(order(games).best(List.of())).isEmpty();
        assertThat(order(games).of(List.of())).isEmpty();
    }

    @Test
    void aScoreWithoutANumberIsTheLowestFit() {
        FitOrder order = order(games, tea);
        StoredScore nothing = scored(games, null, Decision.NEEDS_DATA);
        StoredScore zero = scored(tea, 0, Decision.NEEDS_DATA);

        assertThat(order.of(List.of(nothing, zero))).containsExactly(zero, nothing);
    }

    private static FitOrder order(PublishedIcp... active) {
        return new FitOrder(List.of(active), new Versions(new Icps(), CALLER, List.of(active)));
    }

    private static StoredScore scored(PublishedIcp icp, @Nullable Integer score, Decision decision) {
        int version = icp.version() == null ? 0 : icp.version();
        StoredResult result =
                new StoredResult(score, 0, 100, 100, score == null ? null : Tier.B, decision, "LOW_SCORE", "M", "{}");
        return new StoredScore(
                icp.id(),
                version,
                ACCOUNT,
                1,
                result,
                LocalDate.of(2026, 5, 31),
                Instant.parse("2026-05-31T10:00:00Z"));
    }
}
