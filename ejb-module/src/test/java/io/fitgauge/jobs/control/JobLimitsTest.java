package io.fitgauge.jobs.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class JobLimitsTest {

    private final JobLimits limits = new JobLimits(10);

    @Test
    void whatTakesServersDownIsNotStartedForEver() {
        assertThat(limits.allowsRestart(10)).isTrue();
        assertThat(limits.allowsRestart(11)).isFalse();
    }

    @Test
    void restsTwiceAsLongEachTimeUpToAMinute() {
        assertThat(limits.restAfter(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(limits.restAfter(5)).isEqualTo(Duration.ofSeconds(16));
        assertThat(limits.restAfter(19)).isEqualTo(Duration.ofMinutes(1));
    }
}
