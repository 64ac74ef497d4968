package io.fitgauge.jobs.boundary;

import io.fitgauge.jobs.control.JobProblem;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.retry.Failures;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How runs end, written as soon as the database takes it: an end that was lost would leave a job that nobody runs. */
@ApplicationScoped
public class JobEnds {

    private static final System.Logger LOG = System.getLogger(JobEnds.class.getName());

    private final CountDownLatch stopping = new CountDownLatch(1);

    @Inject
    JobLife jobs;

    /** From now on what the database does not take at once is left to the job's next run. */
    void stop() {
        stopping.countDown();
    }

    void done(Caller caller, JobLife.Started job, JobLife.@Nullable Progress last, @Nullable String result) {
        write(job, () -> jobs.finish(caller, job.ticket(), last, result));
        LOG.log(System.Logger.Level.INFO, "Job {0} is done", job.id());
    }

    void cancelled(Caller caller, JobLife.Started job) {
        write(job, () -> jobs.cancelIfAsked(caller, job.ticket()));
    }

    void failed(Caller caller, JobLife.Started job, Throwable failure) {
        if (stopping.getCount() == 0) {
            LOG.log(System.Logger.Level.INFO, "Job {0} was left for another run: {1}", job.id(), failure);
        } else if (saysNothing(failure)) {
            LOG.log(System.Logger.Level.WARNING, "Job {0} will be tried again: {1}", job.id(), failure);
            write(job, () -> jobs.postpone(caller, job.ticket()));
        } else {
            String problem = problem(job, failure);
            write(job, () -> jobs.fail(caller, job.ticket(), problem));
        }
    }

    private static String problem(JobLife.Started job, Throwable failure) {
        Optional<Refusal> refusal = Refusal.in(failure);
        if (refusal.isPresent()) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "Job {0} failed: {1}",
                    job.id(),
                    refusal.get().reason());
            return JobProblem.of(refusal.get());
        }
        String errorId = UUID.randomUUID().toString();
        LOG.log(System.Logger.Level.ERROR, "Job " + job.id() + " failed, error " + errorId, failure);
        return JobProblem.bug(errorId);
    }

    /** Whether it is not the work that is to blame. */
    private static boolean saysNothing(Throwable failure) {
        return Failures.isDatabaseAway(failure) || Failures.isLostRace(failure);
    }

    private void write(JobLife.Started job, Runnable end) {
        while (true) {
            try {
                end.run();
                return;
            } catch (RuntimeException failure) {
                if (!saysNothing(failure) || stops()) {
                    LOG.log(
                            System.Logger.Level.WARNING,
                            "The end of job " + job.id() + " could not be written",
                            failure);
                    return;
                }
            }
        }
    }

    /** @return whether the server stops, within a second */
    private boolean stops() {
        try {
            return stopping.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
