package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.jobs.boundary.CancelledJob;
import io.fitgauge.jobs.boundary.JobCheckpoints;
import io.fitgauge.jobs.boundary.JobRun;
import io.fitgauge.jobs.boundary.JobState;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.probe.ProbeJob;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which server runs a job, what becomes of one that was left behind, and how many may be at it. */
class JobLeasesInContainerIT extends InContainer {

    private static final Duration LATER = Duration.ofSeconds(1);

    private final String input = "{\"test\":\"" + UUID.randomUUID() + "\"}";
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Inject
    Clock clock;

    @Inject
    Jobs jobs;

    @Inject
    JobCheckpoints checkpoints;

    @Inject
    ProbeJob work;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @AfterEach
    void letGo() {
        goOn.countDown();
    }

    @Test
    void aJobThatWasLeftBehindGoesOnFromItsCheckpointAndTheOldRunCanWriteNothingMore() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        AtomicReference<Throwable> oldRun = new AtomicReference<>();
        work.on(input, run -> {
            if (runs.incrementAndGet() > 1) {
                return "{\"from\":" + run.checkpoint() + "}";
            }
            keep(run, "{\"row\":1}");
            begun.countDown();
            goOn.await();
            try {
                keep(run, "{\"row\":2}");
            } catch (Throwable refused) {
                oldRun.set(refused);
                throw refused;
            }
            return "{\"old\":true}";
        });
        UUID job = enqueued(ours);
        begun.await();

        leaveBehind(ours, job, 0);
        eventually(() -> state(ours, job) == JobState.DONE);
        goOn.countDown();
        eventually(() -> oldRun.get() != null);

        assertThat(oldRun.get()).isInstanceOf(CancelledJob.class);
        JobView done = jobs.find(ours, job).value();
        assertThat(String.valueOf(done.result())).isEqualTo("{from={row=1}}");
        assertThat(runs).hasValue(2);
    }

    @Test
    void aJobThatTakesItsServersDownIsNotStartedForEver() throws Exception {
        work.on(input, run -> {
            begun.countDown();
            goOn.await();
            return null;
        });
        UUID job = enqueued(ours);
        begun.await();

        leaveBehind(ours, job, 10);

        eventually(() -> state(ours, job) == JobState.FAILED);
        assertThat(String.valueOf(jobs.find(ours, job).value().problem())).contains("11 times");
    }

    @Test
    void aJobThatAServerHoldsThatStandsStillKeepsNobodyElseWaiting() throws Exception {
        UUID held = enqueuedForLater(ours);
        threads.submit(() -> hold(ours, held));
        begun.await();
        Instant due = clock.instant().plus(LATER);
        eventually(() -> clock.instant().isAfter(due));
        UUID foreign = enqueued(theirs);

        eventually(() -> state(theirs, foreign) == JobState.DONE);
        assertThat(state(ours, held)).isEqualTo(JobState.QUEUED);
        goOn.countDown();

        eventually(() -> state(ours, held) == JobState.DONE);
    }

    @Test
    void oneJobOfATenantRunsAtOnceAndAnotherTenantDoesNotWaitForIt() throws Exception {
        work.on(input, run -> {
            begun.countDown();
            goOn.await();
            return null;
        });
        UUID first = enqueued(ours);
        begun.await();
        String other = input.replace("test", "other");
        UUID second = jobs.enqueue(ours, ProbeJob.KIND, other, null).id();
        UUID foreign = jobs.enqueue(theirs, ProbeJob.KIND, other, null).id();

        eventually(() -> state(theirs, foreign) == JobState.DONE);
        assertThat(state(ours, first)).isEqualTo(JobState.RUNNING);
        assertThat(state(ours, second)).isEqualTo(JobState.QUEUED);
        goOn.countDown();

        eventually(() -> state(ours, second) == JobState.DONE);
    }

    @Test
    void tenantsTakeTurnsHoweverManyJobsOneOfThemHas() {
        List<UUID> order = new CopyOnWriteArrayList<>();
        work.on(input, run -> {
            order.add(run.caller().tenant().id());
            return null;
        });
        IntStream.range(0, 10).forEach(i -> enqueued(ours));
        UUID last = enqueued(theirs);

        eventually(() -> state(theirs, last) == JobState.DONE && order.size() == 11);

        assertThat(order.indexOf(teahouse.key().id())).isLessThan(8);
    }

    @Test
    void tooManyWaitingJobsOfATenantAreRefusedButNotTheSystems() throws Exception {
        work.on(input, run -> {
            begun.countDown();
            goOn.await();
            return null;
        });
        enqueued(ours);
        begun.await();
        IntStream.range(0, 20).forEach(i -> enqueued(ours));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> enqueued(ours))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY_REQUESTS));
        enqueued(theirs);
        enqueued(Caller.system(hall.key()));
    }

    @Test
    void whatTheSystemAsksForTwiceIsDoneOnceUnlessItHasBegun() throws Exception {
        work.on(input, run -> {
            begun.countDown();
            goOn.await();
            return null;
        });
        Caller system = Caller.system(hall.key());
        UUID running = jobs.enqueueOnce(system, ProbeJob.KIND, input, null).id();
        begun.await();
        UUID waiting = jobs.enqueueOnce(system, ProbeJob.KIND, input, null).id();

        assertThat(waiting).isNotEqualTo(running);
        assertThat(jobs.enqueueOnce(system, ProbeJob.KIND, input, null).id()).isEqualTo(waiting);
        assertThat(jobs.enqueueOnce(Caller.system(teahouse.key()), ProbeJob.KIND, input, null)
                        .id())
                .isNotEqualTo(waiting);
    }

    @Test
    void aJobThatLostTheDatabaseIsTriedAgain() {
        AtomicInteger runs = new AtomicInteger();
        work.on(input, run -> {
            if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException(new SQLException("Deadlock", "40001", 1213));
            }
            return "{}";
        });
        UUID job = enqueued(ours);

        eventually(() -> state(ours, job) == JobState.DONE);
        assertThat(runs).hasValue(2);
    }

    @Test
    void aRunningJobIsCancelledWithinSeconds() throws Exception {
        work.on(input, run -> {
            begun.countDown();
            for (long i = 0; ; i++) {
                run.progress(i, null);
                goOn.await(10, TimeUnit.MILLISECONDS);
            }
        });
        UUID job = enqueued(ours);
        begun.await();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> jobs.cancel(theirs, job));

        jobs.cancel(ours, job);

        eventually(() -> state(ours, job) == JobState.CANCELLED);
    }

    private UUID enqueuedForLater(Caller caller) {
        return probe.as(caller, inside -> {
            UUID job = enqueued(caller);
            try (Handle handle = inside.rows().open()) {
                handle.createUpdate("UPDATE job SET due_at = :due WHERE tenant_id = <tenant> AND id = :id")
                        .bind("due", clock.instant().plus(LATER))
                        .bind("id", job)
                        .execute();
            }
            return job;
        });
    }

    private Void hold(Caller caller, UUID job) {
        return probe.as(caller, inside -> {
            try (Handle handle = inside.rows().open()) {
                handle.createQuery("SELECT id FROM job WHERE tenant_id = <tenant> AND id = :id FOR UPDATE")
                        .bind("id", job)
                        .mapTo(UUID.class)
                        .one();
                begun.countDown();
                goOn.await();
                return null;
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
    }

    private void keep(JobRun run, String checkpoint) {
        probe.as(run.caller(), inside -> {
            checkpoints.keep(run.caller(), run.ticket(), checkpoint);
            return null;
        });
    }

    /** As if another server had been at it, and were gone. */
    private void leaveBehind(Caller caller, UUID job, int restarts) {
        probe.as(caller, inside -> {
            try (Handle handle = inside.rows().open()) {
                return handle.createUpdate("UPDATE job SET owner = :gone, restarts = :restarts"
                                + " WHERE tenant_id = <tenant> AND id = :id")
                        .bind("gone", UUID.randomUUID())
                        .bind("restarts", restarts)
                        .bind("id", job)
                        .execute();
            }
        });
    }

    private UUID enqueued(Caller caller) {
        return jobs.enqueue(caller, ProbeJob.KIND, input, null).id();
    }

    private JobState state(Caller caller, UUID job) {
        return jobs.find(caller, job).value().state();
    }
}
