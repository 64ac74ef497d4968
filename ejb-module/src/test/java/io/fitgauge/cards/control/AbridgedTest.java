package io.fitgauge.cards.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.cards.control.Abridged.Listed;
import io.fitgauge.language.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AbridgedTest {

    private final Abridged abridged =
            new Abridged(new Room(20, 2, 3, 1), Messages.of(new Locale("pl"), "io.fitgauge.cards.words"));

    @Test
    void whatFitsIsLeftAsItIs() {
        assertThat(abridged.text(" twenty letters\nlong ")).isEqualTo("twenty letters long");
        assertThat(abridged.any()).isFalse();
    }

    @Test
    void isCutBetweenWordsAndMarked() {
        assertThat(abridged.text("some words that are too many")).isEqualTo("some words that are…");
        assertThat(abridged.any()).isTrue();
    }

    @Test
    void aLongWordIsCutWithinItselfButNeverWithinASign() {
        assertThat(abridged.text("Donaudampfschifffahrtsgesellschaft")).isEqualTo("Donaudampfschifffah…");
        assertThat(abridged.text("123456789012345678👍🏽 and more")).isEqualTo("123456789012345678…");
    }

    @Test
    void aListSaysHowManyAreLeftOut() {
        Listed<String> list = abridged.list(List.of("a", "b", "c", "d"), Function.identity());

        assertThat(list.items()).containsExactly("a", "b");
        assertThat(list.more()).isEqualTo("… i jeszcze 2");
        assertThat(abridged.any()).isTrue();
    }

    @Test
    void aListThatFitsSaysNothing() {
        assertThat(abridged.rows(List.of("a", "b", "c"), Function.identity()).more())
                .isNull();
        assertThat(abridged.list(List.of(), Function.identity()).some()).isFalse();
        assertThat(abridged.any()).isFalse();
    }
}
