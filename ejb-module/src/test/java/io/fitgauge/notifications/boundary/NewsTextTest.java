package io.fitgauge.notifications.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NewsTextTest {

    @Test
    void aTitleIsOneLine() {
        NewsText text = new NewsText(" Hello\r\nBcc: all@gamehal.example\u2028", List.of());

        assertThat(text.title()).isEqualTo("Hello Bcc: all@gamehal.example");
    }

    @Test
    void whatIsLongerIsCutBetweenCharacters() {
        NewsText text = new NewsText("a".repeat(198) + "😀b", List.of("x".repeat(2_001), "y".repeat(2_000)));

        assertThat(text.title()).isEqualTo("a".repeat(198) + "…");
        assertThat(text.lines()).containsExactly("x".repeat(1_999) + "…", "y".repeat(2_000));
    }
}
