package io.fitgauge.scoring.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitgauge.jobs.boundary.JobRun;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RescoreJobTest {

    private static final Caller CALLER = Caller.system(new TenantId(1, new UUID(0, 9)));
    private static final UUID ICP = new UUID(7, 7);
    private static final UUID LAST = new UUID(0, 1000);

    private final Steps steps = new Steps();
    private final Run run = new Run(RescoreInput.of(ICP));

    @Test
    void itGoesOnUntilNoAccountIsLeftAndAddsUp() {
        steps.give(new Rescoring.Step(LAST, 1000, 1000, 10), new Rescoring.Step(null, 200, 200, 0));

        String result = new RescoreJob(steps).run(run);

        assertThat(steps.asked).containsExactly(ICP + " after null", ICP + " after " + LAST);
        assertThat(result).contains("\"accounts\":1200", "\"scores\":1200", "\"written\":10");
        assertThat(run.told).containsExactly("0 of 1200", "1000 of 1200", "1200 of 1200");
    }

    @Test
    void aRetiredIcpEndsItEarly() {
        steps.give(new Rescoring.Step(LAST, 1000, 1000, 10), new Rescoring.Step(null, 0, 0, 0));

        assertThat(new RescoreJob(steps).run(run)).contains("\"accounts\":1000");
    }

    @Test
    void aCancelledRunStopsBetweenChunks() {
        steps.give(new Rescoring.Step(LAST, 1000, 1000, 10), new Rescoring.Step(null, 200, 200, 0));
        run.stopsAt = 1000;

        assertThatThrownBy(() -> new RescoreJob(steps).run(run)).isInstanceOf(Stop.class);
        assertThat(steps.asked).hasSize(1);
    }

    @Test
    void withoutAnIcpItIsForAllInUse() {
        steps.give(new Rescoring.Step(null, 0, 0, 0));

        new RescoreJob(steps).run(new Run(RescoreInput.all()));

        assertThat(steps.asked).containsExactly("null after null");
    }

    @Test
    void aChunkThatLostALockIsTakenAgain() {
        steps.give(new Rescoring.Step(null, 200, 200, 3));
        steps.fail(2, new IllegalStateException(new SQLException("Deadlock", "40001", 1213)));

        assertThat(new RescoreJob(steps).run(run)).contains("\"accounts\":200", "\"written\":3");
        assertThat(steps.asked).hasSize(3);
    }

    @Test
    void aChunkIsNotTakenForEver() {
        steps.fail(100, new IllegalStateException(new SQLException("Deadlock", "40001", 1213)));

        assertThatThrownBy(() -> new RescoreJob(steps).run(run)).isInstanceOf(IllegalStateException.class);
        assertThat(steps.asked).hasSize(5);
    }

    @Test
    void anotherFailureEndsTheRun() {
        steps.fail(1, new IllegalStateException("broken"));

        assertThatThrownBy(() -> new RescoreJob(steps).run(run)).hasMessage("broken");
        assertThat(steps.asked).hasSize(1);
    }

    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class Steps extends Rescoring {

        final List<String> asked = new ArrayList<>();
        private Iterator<Step> given = List.<Step>of().iterator();
        private int failing;
        private RuntimeException failure = new IllegalStateException();

        void give(Step... steps) {
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
        public Step step(Caller caller, @Nullable UUID icpId, @Nullable UUID after) {
            asked.add(icpId + " after " + after);
            if (failing-- > 0) {
                throw failure;
            }
            return given.next();
        }
    }

    private static final class Run implements JobRun {

        final List<String> told = new ArrayList<>();
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
