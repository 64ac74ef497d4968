package io.fitgauge.scoring.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitgauge.fit.Decision;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.scoring.entity.NamedScore;
import io.fitgauge.scoring.entity.StoredResult;
import io.fitgauge.scoring.entity.StoredScore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingOrderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|rank_score DESC, account_name, account_id",
                "-score|rank_score DESC, account_name, account_id",
                "score|rank_score, account_name, account_id",
                "-accountName|account_name DESC, account_id",
                "-coverage,score|coverage DESC, rank_score, account_name, account_id",
                "-score,-accountName|rank_score DESC, account_name DESC, account_id",
                "scoredAt|scored_at, account_name, account_id"
            })
    void equalAccountsStandByNameThenById(String sort, String by) {
        assertThat(RankingOrder.of(new PageRequest(50, sort, null)).by()).isEqualTo(by);
    }

    @Test
    void anotherFieldIsRefused() {
        assertThatThrownBy(() -> RankingOrder.of(new PageRequest(50, "-tier", null)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEnded() {
        List<NamedScore> rows = List.of(row("a", 80), row("b", null), row("c", null));
        Keyset.Order first = RankingOrder.of(new PageRequest(2, "", null));

        Page<NamedScore> page = first.page(rows, 2, RankingOrder::position);
        Keyset.Order second = RankingOrder.of(new PageRequest(2, "", page.next()));

        assertThat(page.next())
                .containsExactly("-1", "b", rows.get(1).score().accountId().toString());
        assertThat(second.parameters().values()).extracting(Object::toString).containsExactlyElementsOf(page.next());
    }

    private static NamedScore row(String name, @Nullable Integer score) {
        StoredResult result = new StoredResult(score, 0, 100, 0, null, Decision.NEEDS_DATA, "LOW_COVERAGE", "U", "{}");
        return new NamedScore(
                name,
                new StoredScore(
                        new UUID(0, 1),
                        1,
                        UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        1,
                        result,
                        LocalDate.of(2026, 5, 31),
                        Instant.parse("2026-05-31T10:00:00Z")));
    }
}
