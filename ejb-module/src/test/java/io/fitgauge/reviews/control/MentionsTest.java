package io.fitgauge.reviews.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void aNameGoesInAnyCaseWhereverItStands() {
        assertThat(Mentions.without("ZOË Blixt said so; ask zoë blixt.", "Zoë Blixt"))
                .isEqualTo("(erased) said so; ask (erased).");
        assertThat(Mentions.without("Mrs. (A) B", "(A) B")).isEqualTo("Mrs. (erased)");
    }
}
