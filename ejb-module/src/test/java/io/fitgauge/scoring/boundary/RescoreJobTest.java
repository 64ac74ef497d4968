package io.fitgauge.scoring.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitgauge.jobs.boundary.JobRun;
import io.fitgauge.jobs.boundary.JobTicket;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RescoreJobTest {

    private static final Caller CALLER = Caller.system(new TenantId(1, new UUID(0, 9)));
    private static final UUID ICP = new UUID(7, 7);
    private static final UUID LAST = new UUID(0, 1000);

    private final Steps steps = new Steps();
    private final Run run = new Run(RescoreInput.of(ICP));

    @Test
    void itGoesOnUntilNoAccountIsLeftAndAddsUp() throws Exception {
        steps.give(step(LAST, 1000, 10), step(null, 200, 0));

        String result = new RescoreJob(steps).run(run);

        assertThat(steps.asked).containsExactly(ICP + " after null", ICP + " after " + LAST);
        assertThat(result).contains("\"accounts\":1200", "\"scores\":1200", "\"written\":10");
        assertThat(run.told).containsExactly("0 of 1200", "1000 of 1200", "1200 of 1200");
    }

    @Test
    void itGoesOnFromWhereAnEarlierRunWasCutOff() throws Exception {
        run.checkpoint = RescoreCheckpoint.START.and(LAST, 1000, 1000, 10).json();
        steps.give(step(null, 200, 5));

        assertThat(new RescoreJob(steps).run(run)).contains("\"accounts\":1200", "\"written\":15");
        assertThat(steps.asked).containsExactly(ICP + " after " + LAST);
    }

    @Test
    void itDoesNothingAgainWhenOnlyItsEndWasCutOff() throws Exception {
        run.checkpoint = RescoreCheckpoint.START.and(null, 200, 200, 5).json();

        assertThat(new RescoreJob(steps).run(run)).contains("\"accounts\":200", "\"written\":5");
        assertThat(steps.asked).isEmpty();
    }

    @Test
    void aCancelledRunStopsBetweenChunks() {
        steps.give(step(LAST, 1000, 10), step(null, 200, 0));
        run.stopsAt = 1000;

        assertThatThrownBy(() -> new RescoreJob(steps).run(run)).isInstanceOf(Stop.class);
        assertThat(steps.asked).hasSize(1);
    }

    @Test
    void ofAnImportItDoesNotKnowHowManyAccountsThereAre() throws Exception {
        steps.give(step(LAST, 1000, 0), step(null, 200, 0));
        Run imported = new Run(RescoreInput.imported(new UUID(8, 8)));

        new RescoreJob(steps).run(imported);

        assertThat(imported.told).containsExactly("0 of null", "1000 of null", "1200 of 1200");
    }

    @Test
    void aChunkThatLostALockIsTakenAgain() throws Exception {
        steps.give(step(null, 200, 3));
        steps.fail(2, new IllegalStateException(new SQLException("Deadlock", "40001", 1213)));

        assertThat(new RescoreJob(steps).run(run)).contains("\"accounts\":200", "\"written\":3");
        assertThat(steps.asked).hasSize(3);
    }

    @Test
    void anotherFailureEndsTheRun() {
        steps.fail(1, new IllegalStateException("broken"));

        assertThatThrownBy(() -> new RescoreJob(steps).run(run)).hasMessage("broken");
        assertThat(steps.asked).hasSize(1);
    }

    private static UnaryOperator<RescoreCheckpoint> step(@Nullable UUID last, int accounts, int written) {
        return at -> at.and(last, accounts, accounts, written);
    }

    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class Steps extends Rescoring {

        final List<String> asked = new ArrayList<>();
        private Iterator<UnaryOperator<RescoreCheckpoint>> given = Collections.emptyIterator();
        private int failing;
        private RuntimeException failure = new IllegalStateException();

        @SafeVarargs
        final void give(UnaryOperator<RescoreCheckpoint>... steps) {
            given = List.of(steps).iterator();
        }

        void fail(int times, RuntimeException failure) {
            failing = times;
            this.failure = failure;
        }

        @Override
        public long accounts(Caller caller) {
            return 1200;
        }

        @Override
        public RescoreCheckpoint step(Caller caller, JobTicket ticket, RescoreInput input, RescoreCheckpoint at) {
            asked.add(input.icpId() + " after " + at.after());
            if (failing-- > 0) {
                throw failure;
            }
            return given.next().apply(at);
        }
    }

    private static final class Run implements JobRun {

        final List<String> told = new ArrayList<>();

        @Nullable
        String checkpoint;

        long stopsAt = Long.MAX_VALUE;
        private final RescoreInput input;

        Run(RescoreInput input) {
            this.input = input;
        }

        @Override
        public Caller caller() {
            return CALLER;
        }

        @Override
        public UUID jobId() {
            return new UUID(0, 5);
        }

        @Override
        public JobTicket ticket() {
            return new JobTicket(jobId(), new UUID(0, 6));
        }

        @Override
        public @Nullable String checkpoint() {
            return checkpoint;
        }

        @Override
        public String input() {
            return input.json();
        }

        @Override
        public void progress(long done, @Nullable Long total) {
            told.add(done + " of " + total);
            if (done >= stopsAt) {
                throw new Stop();
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
