package io.fitgauge.jobs.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.jobs.control.JobJson;
import io.fitgauge.jobs.control.JobProblem;
import io.fitgauge.jobs.control.Turns;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.LongWork;
import io.fitgauge.tenancy.TenantId;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Runs jobs on the threads that are there for them, one at a time for each tenant, tenants in turns. */
@ApplicationScoped
public class JobWorkers {

    private static final System.Logger LOG = System.getLogger(JobWorkers.class.getName());

    private final UUID life = UuidCreator.getTimeOrderedEpoch();
    private final Turns<TenantId> turns = new Turns<>();

    private volatile boolean stopping;

    @Resource(lookup = "concurrent/jobs")
    ManagedExecutorService threads;

    @Inject
    JobLife jobs;

    @Inject
    JobHandlers handlers;

    @Inject
    Clock clock;

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobQueued event) {
        take(event.tenant());
    }

    /** The tenant has jobs, or may have. */
    public void take(TenantId tenant) {
        if (stopping || !turns.begin(tenant)) {
            return;
        }
        try {
            threads.execute(() -> LongWork.run(() -> turn(tenant)));
        } catch (RejectedExecutionException full) {
            turns.end(tenant); // it is still in the table, and will be found there
        }
    }

    /** Lets running jobs stop where they are; the next life goes on with them. */
    public void stop() {
        stopping = true;
    }

    private void turn(TenantId tenant) {
        boolean more = false;
        try {
            more = runNext(Caller.system(tenant));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Jobs of tenant " + tenant.id() + " have to wait", e);
        } finally {
            if (turns.end(tenant) || more) {
                take(tenant);
            }
        }
    }

    /** @return whether there was one */
    private boolean runNext(Caller caller) {
        Optional<JobLife.Started> started = stopping ? Optional.empty() : jobs.startNext(caller, life);
        started.ifPresent(job -> run(caller, job));
        return started.isPresent();
    }

    private void run(Caller caller, JobLife.Started job) {
        LOG.log(System.Logger.Level.INFO, "Job {0} ({1}) runs", job.id(), job.kind());
        RunningJob run = new RunningJob(
                caller, job, progress -> !stopping && jobs.progress(caller, job.id(), life, progress), clock);
        String result;
        try {
            result = work(job, run);
        } catch (CancelledJob cancelled) {
            jobs.cancelIfAsked(caller, job.id(), life);
            return;
        } catch (Throwable failure) { // also an OutOfMemoryError is the end of this job, not of all others
            failed(caller, job, failure);
            return;
        }
        jobs.finish(caller, job.id(), life, run.last(), result);
        LOG.log(System.Logger.Level.INFO, "Job {0} is done", job.id());
    }

    private @Nullable String work(JobLife.Started job, RunningJob run) throws Exception {
        if (run.isCancelled()) {
            throw new CancelledJob();
        }
        JobHandler handler = handlers.find(job.kind())
                .orElseThrow(() -> new IllegalStateException("Nobody handles jobs of kind " + job.kind()));
        String result = handler.run(run);
        JobJson.object(result); // what is no object fails here, not in every reader
        return result;
    }

    private void failed(Caller caller, JobLife.Started job, Throwable failure) {
        if (stopping) {
            LOG.log(System.Logger.Level.INFO, "Job {0} was left for the next start: {1}", job.id(), failure);
            return;
        }
        Optional<Refusal> refusal = JobProblem.refusal(failure);
        if (refusal.isPresent()) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "Job {0} failed: {1}",
                    job.id(),
                    refusal.get().reason());
            jobs.fail(caller, job.id(), life, JobProblem.of(refusal.get()));
        } else {
            String errorId = UUID.randomUUID().toString();
            LOG.log(System.Logger.Level.ERROR, "Job " + job.id() + " failed, error " + errorId, failure);
            jobs.fail(caller, job.id(), life, JobProblem.bug(errorId));
        }
    }
}
