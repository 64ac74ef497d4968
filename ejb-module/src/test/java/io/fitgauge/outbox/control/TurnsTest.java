package io.fitgauge.outbox.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns<String> turns = new Turns<>();

    @Test
    void nobodyHasTwoTurnsAtOnce() {
        assertThat(turns.begin("acme")).isTrue();
        assertThat(turns.begin("acme")).isFalse();
        assertThat(turns.begin("globex")).isTrue();
    }

    @Test
    void aWishDuringATurnIsHeardAtItsEnd() {
        turns.begin("acme");
        turns.begin("acme");
        turns.begin("acme");

        assertThat(turns.end("acme")).isTrue();
        assertThat(turns.begin("acme")).isTrue();
        assertThat(turns.end("acme")).isFalse();
    }
}
