package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PiecesTest {

    private final List<Integer> asked = new ArrayList<>();

    @Test
    void readsOneAfterTheOther() throws IOException {
        assertThat(pieces("id,na", "me\n1,A", "\n").readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("id,name\n1,A\n");
    }

    @Test
    void readsAPieceOnlyWhenItIsNeeded() throws IOException {
        Pieces pieces = pieces("abc", "def");
        pieces.readNBytes(3);
        assertThat(asked).containsExactly(0);
        pieces.readNBytes(1);
        assertThat(asked).containsExactly(0, 1);
    }

    @Test
    void hasAnEnd() throws IOException {
        assertThat(pieces().read()).isEqualTo(-1);
        assertThat(pieces("a").readNBytes(5)).hasSize(1);
    }

    @Test
    void bytesAreNotNegative() {
        Pieces pieces = new Pieces(number -> number == 0 ? Optional.of(new byte[] {-1}) : Optional.empty());

        assertThat(pieces.read()).isEqualTo(255);
    }

    private Pieces pieces(String... texts) {
        return new Pieces(number -> {
            asked.add(number);
            return number < texts.length
                    ? Optional.of(texts[number].getBytes(StandardCharsets.UTF_8))
                    : Optional.empty();
        });
    }
}
