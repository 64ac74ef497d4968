package io.fitgauge.jobs.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class JobTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final UUID LIFE = new UUID(1, 1);
    private static final UUID NEXT_LIFE = new UUID(1, 2);

    private final Job job = new Job(
            new UUID(7, 7),
            new TenantId(1, new UUID(2, 2)),
            new Job.Work("REST", "{}", 10L),
            new Asker(Actor.system(), null),
            NOW);

    @Test
    void waitsUntilItIsStarted() {
        assertThat(job.state()).isEqualTo(Job.State.QUEUED);
        refuses(() -> job.progress(1, 10L));
        refuses(() -> job.finish("{}", NOW));
        refuses(() -> job.fail("{}", NOW));
        refuses(() -> job.cancel(NOW));
    }

    @Test
    void runsForTheLifeThatStartedIt() {
        job.start(LIFE, NOW);
        job.progress(4, 12L);

        assertThat(job.isRunBy(LIFE)).isTrue();
        assertThat(job.isRunBy(NEXT_LIFE)).isFalse();
        assertThat(job.done()).isEqualTo(4);
        assertThat(job.work().total()).isEqualTo(12);
    }

    @Test
    void isTakenOverByTheNextLifeButStartedOnlyOnce() {
        job.start(LIFE, NOW);
        job.start(NEXT_LIFE, LATER);

        assertThat(job.isRunBy(NEXT_LIFE)).isTrue();
        assertThat(job.isRunBy(LIFE)).isFalse();
        assertThat(job.startedAt()).isEqualTo(NOW);
    }

    @Test
    void countsTheServersThatWereGoneUntilItGetsFurther() {
        job.start(LIFE, NOW);
        job.start(NEXT_LIFE, LATER);
        job.start(LIFE, LATER);
        assertThat(job.restarts()).isEqualTo(2);

        job.progress(0, null);
        assertThat(job.restarts()).isEqualTo(2);
        job.progress(1, null);
        assertThat(job.restarts()).isZero();

        job.start(NEXT_LIFE, LATER);
        job.keep("{}");
        assertThat(job.restarts()).isZero();
    }

    @Test
    void waitsAgainWhenItIsPutOffAndKeepsHowFarItGot() {
        job.start(LIFE, NOW);
        job.keep("{\"row\": 5}");
        job.postpone(LATER);

        assertThat(job.state()).isEqualTo(Job.State.QUEUED);
        assertThat(job.isRunBy(LIFE)).isFalse();
        assertThat(job.dueAt()).isEqualTo(LATER);
        assertThat(job.attempts()).isEqualTo(1);

        job.start(NEXT_LIFE, LATER);
        assertThat(job.checkpoint()).isEqualTo("{\"row\": 5}");
        assertThat(job.restarts()).isZero();
    }

    @Test
    void isDoneWithItsResult() {
        job.start(LIFE, NOW);
        job.finish("{\"read\": 1}", LATER);

        assertThat(job.state()).isEqualTo(Job.State.DONE);
        assertThat(job.result()).isEqualTo("{\"read\": 1}");
        assertThat(job.finishedAt()).isEqualTo(LATER);
        assertThat(job.isRunBy(LIFE)).isFalse();
        refusesAnythingMore();
    }

    @Test
    void failsWithItsProblem() {
        job.start(LIFE, NOW);
        job.fail("{\"status\": 500}", LATER);

        assertThat(job.state()).isEqualTo(Job.State.FAILED);
        assertThat(job.problem()).isEqualTo("{\"status\": 500}");
        refusesAnythingMore();
    }

    @Test
    void isCancelledAtOnceWhileItWaits() {
        job.requestCancel(LATER);

        assertThat(job.state()).isEqualTo(Job.State.CANCELLED);
        assertThat(job.startedAt()).isNull();
        assertThat(job.finishedAt()).isEqualTo(LATER);
        refusesAnythingMore();
    }

    @Test
    void isAskedToStopWhileItRuns() {
        job.start(LIFE, NOW);
        refuses(() -> job.cancel(NOW));
        job.requestCancel(NOW);
        job.requestCancel(NOW);

        assertThat(job.state()).isEqualTo(Job.State.RUNNING);
        assertThat(job.isCancelRequested()).isTrue();

        job.cancel(LATER);
        assertThat(job.state()).isEqualTo(Job.State.CANCELLED);
        refusesAnythingMore();
    }

    @Test
    void mayEndBeforeItHearsThatItShouldStop() {
        job.start(LIFE, NOW);
        job.requestCancel(NOW);
        job.finish(null, LATER);

        assertThat(job.state()).isEqualTo(Job.State.DONE);
    }

    private void refusesAnythingMore() {
        refuses(() -> job.start(LIFE, NOW));
        refuses(() -> job.progress(1, null));
        refuses(() -> job.finish(null, NOW));
        refuses(() -> job.fail("{}", NOW));
        refuses(() -> job.requestCancel(NOW));
        refuses(() -> job.cancel(NOW));
    }

    private static void refuses(ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(Reason.WRONG_STATE));
    }
}
