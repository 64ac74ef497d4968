package io.fitgauge.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void aRefusalIsFoundInsideWhatTheContainerThrows() {
        Refusal refusal = Refusal.wrongState("no");

        assertThat(Refusal.in(new IllegalStateException(new IllegalArgumentException(refusal))))
                .contains(refusal);
        assertThat(Refusal.in(new IllegalStateException())).isEmpty();
    }
}
