package io.fitgauge.changes.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void whatIsTooLongIsCutAndSaysSo() {
        Wording wording = new Wording("a".repeat(201), List.of("b".repeat(3_000)), Meaning.NOTHING);

        assertThat(wording.title()).hasSize(200).endsWith("a…");
        assertThat(wording.what().get(0)).hasSize(2_000).endsWith("b…");
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(Wording.cut("ab😀cd", 4)).isEqualTo("ab…");
        assertThat(Wording.cut("ab😀cd", 6)).isEqualTo("ab😀cd");
    }
}
