package io.fitgauge.portability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkTest {

    @Test
    void aNameGoesInAnyCaseWhereverItStands() {
        assertThat(new Mark("Zoë Blixt").erasedFrom("ZOË Blixt said so; ask zoë blixt."))
                .isEqualTo("(erased) said so; ask (erased).");
        assertThat(new Mark("(A) B").erasedFrom("Mrs. (A) B")).isEqualTo("Mrs. (erased)");
    }

    @Test
    void inADocumentItIsFoundAsItIsWrittenThere() {
        Mark quoted = new Mark("Zoë \"Z\" Blixt");

        assertThat(quoted.lowerInJson()).isEqualTo("zoë \\\"z\\\" blixt");
        assertThat(quoted.inJson().erasedFrom("[\"Ask Zoë \\\"Z\\\" Blixt.\"]")).isEqualTo("[\"Ask (erased).\"]");
    }

    @Test
    void whatIsFoundEverywhereTellsNobody() {
        assertThat(Mark.telling(List.of("Ida", "Ida Maas"))).containsExactly(new Mark("Ida Maas"));
    }

    @Test
    void itDoesNotTellTheName() {
        assertThat(new Mark("Ida Maas").toString()).doesNotContain("Ida");
    }
}
