package io.fitgauge.jobs.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class JobLimitsTest {

    private final JobLimits limits = new JobLimits(1, 100, 10);

    @Test
    void oneOfATenantRunsAndAHundredWait() {
        assertThat(limits.allowsToRunBeside(0)).isTrue();
        assertThat(limits.allowsToRunBeside(1)).isFalse();
        assertThat(limits.allowsToWaitBehind(99)).isTrue();
        assertThat(limits.allowsToWaitBehind(100)).isFalse();
    }

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
