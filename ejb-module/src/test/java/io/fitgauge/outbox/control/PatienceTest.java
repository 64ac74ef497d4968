package io.fitgauge.outbox.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final Patience patience = new Patience(8);

    @Test
    void restsTwiceAsLongAfterEachAttempt() {
        assertThat(patience.after(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(patience.after(2)).isEqualTo(Duration.ofSeconds(2));
        assertThat(patience.after(8)).isEqualTo(Duration.ofSeconds(128));
    }

    @Test
    void neverRestsLongerThanTenMinutes() {
        assertThat(patience.after(11)).isEqualTo(Duration.ofMinutes(10));
        assertThat(patience.after(1_000)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void endsWithTheLastAttempt() {
        assertThat(patience.isOver(7)).isFalse();
        assertThat(patience.isOver(8)).isTrue();
    }

    @Test
    void triesOnceWhateverTheSettingsSay() {
        assertThat(new Patience(0).isOver(0)).isFalse();
    }
}
