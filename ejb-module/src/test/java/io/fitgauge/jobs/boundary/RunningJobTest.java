package io.fitgauge.jobs.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitgauge.jobs.entity.Asker;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RunningJobTest {

    private final HandClock clock = new HandClock();
    private final List<JobLife.Progress> written = new ArrayList<>();
    private boolean goOn = true;

    private final RunningJob run = run(false);

    @Test
    void writesProgressAboutOnceASecondAndKeepsTheLast() {
        for (int step = 1; step <= 25; step++) {
            clock.advance(Duration.ofMillis(100));
            run.progress(step, 25L);
        }

        assertThat(written).containsExactly(new JobLife.Progress(10, 25L), new JobLife.Progress(20, 25L));
        assertThat(run.last()).isEqualTo(new JobLife.Progress(25, 25L));
    }

    @Test
    void stopsWithTheFirstProgressThatIsToldToStop() {
        goOn = false;
        run.progress(1, null);
        clock.advance(RunningJob.PAUSE);

        assertThatThrownBy(() -> run.progress(2, null)).isInstanceOf(CancelledJob.class);
        assertThatThrownBy(() -> run.progress(3, null)).isInstanceOf(CancelledJob.class);
        assertThat(run.isCancelled()).isTrue();
        assertThat(written).hasSize(1);
    }

    @Test
    void aRunThatIsTakenUpAgainKnowsThatItWasCancelled() {
        assertThat(run(true).isCancelled()).isTrue();
    }

    private RunningJob run(boolean cancelRequested) {
        return new RunningJob(
                Caller.system(new TenantId(1, new UUID(1, 1))),
                new JobLife.Started(
                        new JobTicket(new UUID(2, 2), new UUID(3, 3)),
                        "REST",
                        "{}",
                        new Asker(Actor.system(), null),
                        null,
                        cancelRequested),
                progress -> {
                    written.add(progress);
                    return goOn;
                },
                clock);
    }

    /** A clock that is moved by hand. */
    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T09:00:00Z");

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
