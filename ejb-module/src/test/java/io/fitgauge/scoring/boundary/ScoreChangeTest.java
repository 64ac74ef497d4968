package io.fitgauge.scoring.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Tier;
import io.fitgauge.json.StoredJson;
import io.fitgauge.scoring.entity.StoredResult;
import io.fitgauge.scoring.entity.StoredScore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScoreChangeTest {

    private final UUID icp = UUID.randomUUID();
    private final UUID account = UUID.randomUUID();

    @Test
    void aFirstScoreIsNoChange() {
        assertThat(ScoreChange.between(null, score(1, 1, Tier.A, Decision.FORWARD_TO_SALES)))
                .isEmpty();
    }

    @Test
    void anotherTierOrDecisionIsOne() {
        StoredScore before = score(1, 1, Tier.B, Decision.NURTURE);

        assertThat(ScoreChange.between(before, score(1, 2, Tier.A, Decision.NURTURE)))
                .hasValueSatisfying(change -> assertThat(StoredJson.write(change))
                        .isEqualTo(("{'accountId':'" + account + "','before':{'tier':'B','decision':'NURTURE'},"
                                        + "'after':{'tier':'A','decision':'NURTURE'}}")
                                .replace('\'', '"')));
        assertThat(ScoreChange.between(before, score(2, 1, Tier.B, Decision.DISQUALIFY)))
                .isPresent();
        assertThat(ScoreChange.between(before, score(1, 2, null, Decision.NEEDS_DATA)))
                .hasValueSatisfying(
                        change -> assertThat(StoredJson.write(change)).contains("\"after\":{\"decision\""));
    }

    @Test
    void theSameAgainIsNone() {
        assertThat(ScoreChange.between(score(1, 1, Tier.B, Decision.NURTURE), score(2, 7, Tier.B, Decision.NURTURE)))
                .isEmpty();
    }

    @Test
    void whatComesTooLateChangesNothing() {
        assertThat(ScoreChange.between(score(2, 1, Tier.B, Decision.NURTURE), score(1, 9, Tier.A, Decision.NURTURE)))
                .isEmpty();
        assertThat(ScoreChange.between(score(2, 5, Tier.B, Decision.NURTURE), score(2, 4, Tier.A, Decision.NURTURE)))
                .isEmpty();
    }

    private StoredScore score(int version, int revision, @Nullable Tier tier, Decision decision) {
        StoredResult result = new StoredResult(50, 0, 100, 100, tier, decision, "", "", "{}");
        return new StoredScore(icp, version, account, revision, result, LocalDate.of(2026, 11, 23), Instant.EPOCH);
    }
}
