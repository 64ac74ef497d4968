package io.fitgauge.feed.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SendingPatienceTest {

    private final SendingPatience even = new SendingPatience(() -> 0.5);

    @Test
    void restsFromSecondsToADay() {
        assertThat(IntStream.rangeClosed(1, 10).mapToObj(attempt -> even.after(attempt, null)))
                .containsExactly(
                        Optional.of(Duration.ofSeconds(5)),
                        Optional.of(Duration.ofMinutes(1)),
                        Optional.of(Duration.ofMinutes(5)),
                        Optional.of(Duration.ofMinutes(30)),
                        Optional.of(Duration.ofHours(2)),
                        Optional.of(Duration.ofHours(5)),
                        Optional.of(Duration.ofHours(10)),
                        Optional.of(Duration.ofHours(14)),
                        Optional.of(Duration.ofHours(20)),
                        Optional.of(Duration.ofHours(24)));
    }

    @Test
    void givesUpAfterTheEleventhAttempt() {
        assertThat(even.after(11, null)).isEmpty();
        assertThat(even.after(11, Duration.ofHours(1))).isEmpty();
    }

    @Test
    void aRestIsAFifthShorterOrLonger() {
        assertThat(new SendingPatience(() -> 0).after(1, null)).contains(Duration.ofSeconds(4));
        assertThat(new SendingPatience(() -> 1).after(1, null)).contains(Duration.ofSeconds(6));
    }

    @Test
    void whoAsksToBeLeftAloneIsUpToADay() {
        assertThat(even.after(1, Duration.ofMinutes(10))).contains(Duration.ofMinutes(10));
        assertThat(even.after(1, Duration.ofDays(400))).contains(Duration.ofDays(1));
    }

    @Test
    void whoAsksForLessThanItWouldRestIsNotAskedSooner() {
        assertThat(even.after(4, Duration.ofSeconds(1))).contains(Duration.ofMinutes(30));
    }
}
