package io.fitgauge.knowledge.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void aNameGoesInAnyCaseAndWhateverItsSigns() {
        assertThat(Mentions.without("Ask ANN łUKASZ (sales) or Ann Łukasz.", "Ann Łukasz", 100))
                .isEqualTo("Ask (erased) (sales) or (erased).");
        assertThat(Mentions.without("a.b@c.example, axb@c.example", "a.b@c.example", 100))
                .isEqualTo("(erased), axb@c.example");
        assertThat(Mentions.without("Costs $1", "Costs $1", 100)).isEqualTo("(erased)");
        assertThat(Mentions.without(null, "Ann Łukasz", 100)).isNull();
    }

    @Test
    void whatGrowsTooLongIsCut() {
        assertThat(Mentions.without("x".repeat(6) + "abcde", "abcde", 11)).isEqualTo("xxxxxx(eras");
    }

    @Test
    void aNameOfOneShortWordIsNotLookedForInTexts() {
        assertThat(Mentions.telling(List.of("Ann", "Ann Łukasz"))).containsExactly("Ann Łukasz");
    }
}
