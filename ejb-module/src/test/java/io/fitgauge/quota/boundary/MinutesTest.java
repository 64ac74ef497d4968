package io.fitgauge.quota.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MinutesTest {

    private final HandClock clock = new HandClock();
    private final Minutes minutes = new Minutes(3, clock);

    @Test
    void soManyRequestsAreAnsweredInAMinute() {
        assertThat(minutes.take()).isEqualTo(new Standing(true, 3, 20, 2, Duration.ofSeconds(60), Duration.ZERO));
        clock.forward(Duration.ofSeconds(20));
        minutes.take();

        assertThat(minutes.take()).isEqualTo(new Standing(true, 3, 20, 0, Duration.ofSeconds(40), Duration.ZERO));
        assertThat(minutes.take())
                .isEqualTo(new Standing(false, 3, 20, 0, Duration.ofSeconds(40), Duration.ofSeconds(40)));
        assertThat(minutes.used()).isEqualTo(3);
    }

    @Test
    void theNextMinuteHasAsManyAgain() {
        for (int i = 0; i < 10; i++) {
            minutes.take();
        }
        clock.forward(Duration.ofSeconds(59));
        assertThat(minutes.take().allowed()).isFalse();
        clock.forward(Duration.ofSeconds(1));

        assertThat(minutes.take()).isEqualTo(new Standing(true, 3, 20, 2, Duration.ofSeconds(60), Duration.ZERO));
        assertThat(minutes.used()).isEqualTo(1);
    }

    @Test
    void whatWasNotUsedIsNotSaved() {
        minutes.take();
        clock.forward(Duration.ofMinutes(10));

        assertThat(minutes.take().remaining()).isEqualTo(2);
    }

    @Test
    void aMinutesRequestsDoNotComeAsOneBurst() {
        Minutes many = new Minutes(1_200, clock);
        for (int i = 0; i < 20; i++) {
            assertThat(many.take().allowed()).isTrue();
        }

        assertThat(many.take())
                .isEqualTo(new Standing(false, 1_200, 20, 1_180, Duration.ofSeconds(60), Duration.ofSeconds(1)));
        clock.forward(Duration.ofSeconds(1));
        assertThat(many.take().allowed()).isTrue();
        assertThat(many.used()).isEqualTo(21);
    }
}
