package io.fitgauge.cards.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.cards.entity.CardFacts;
import io.fitgauge.cards.entity.CardFacts.Standing;
import io.fitgauge.fit.Thresholds;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void isMadeOfPlainLettersAndTheVersion() {
        assertThat(FileName.of(card("Łódź & Größe: \"Studios\"\r\n/../", 3))).isEqualTo("lodz-grosse-studios-v3");
        assertThat(FileName.of(card("游戏", null))).isEqualTo("icp-draft");
        assertThat(FileName.of(card("a".repeat(200), 1))).hasSize(63);
    }

    private static CardFacts card(String name, @Nullable Integer version) {
        LocalDate day = LocalDate.of(2026, 11, 22);
        return new CardFacts(
                Locale.ENGLISH,
                "Owl",
                name,
                Standing.DRAFT,
                version,
                day,
                null,
                null,
                null,
                day,
                "Segment",
                null,
                null,
                List.of(),
                List.of(),
                Thresholds.DEFAULT,
                List.of(),
                List.of(),
                List.of());
    }
}
