package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineEndsTest {

    @Test
    void countsLinesOfEveryKindOfEnd() {
        assertThat(count("a\nb\nc\n", StandardCharsets.UTF_8)).isEqualTo(3);
        assertThat(count("a\r\nb\r\nc\r\n", StandardCharsets.UTF_8)).isEqualTo(3);
        assertThat(count("a\rb\rc\r", StandardCharsets.UTF_8)).isEqualTo(3);
        assertThat(count("a\nb\nc\n", StandardCharsets.UTF_16LE)).isEqualTo(3);
    }

    @Test
    void countsTheLastLineWithoutAnEnd() {
        assertThat(count("a\nb", StandardCharsets.UTF_8)).isEqualTo(2);
        assertThat(count("", StandardCharsets.UTF_8)).isZero();
    }

    private static long count(String text, Charset charset) {
        LineEnds lineEnds = new LineEnds();
        lineEnds.pass(text.getBytes(charset));
        return lineEnds.count();
    }
}
