package io.fitgauge.jobs.boundary;

import io.fitgauge.jobs.control.JobJson;
import io.fitgauge.jobs.control.ThisNode;
import io.fitgauge.jobs.entity.Asker;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.LongWork;
import io.fitgauge.tenancy.RequestTrace;
import io.fitgauge.tenancy.TenantId;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Runs jobs on the threads that are there for them: whoever is free takes the next one of all that wait. */
@ApplicationScoped
public class JobWorkers {

    private static final System.Logger LOG = System.getLogger(JobWorkers.class.getName());

    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicBoolean news = new AtomicBoolean();

    private volatile boolean stopping;
    private volatile boolean failing;

    @Inject
    @ConfigProperty(name = "fitgauge.job.workers", defaultValue = "2")
    int most;

    @Resource(lookup = "concurrent/jobs")
    ManagedExecutorService threads;

    @Inject
    ThisNode node;

    @Inject
    JobLife jobs;

    @Inject
    JobHandlers handlers;

    @Inject
    JobEnds ends;

    @Inject
    Instance<RequestContextController> contexts;

    @Inject
    RequestTrace trace;

    @Inject
    Clock clock;

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobQueued event) {
        look();
    }

    /** There are jobs, or may be. */
    public void look() {
        news.set(true);
        if (stopping || busy.incrementAndGet() > most) {
            busy.decrementAndGet(); // who is at work looks again
            return;
        }
        try {
            threads.execute(this::work);
        } catch (RejectedExecutionException full) {
            busy.decrementAndGet(); // it is still in the table, and will be found there
        }
    }

    /** Lets running jobs stop where they are; others go on with them. */
    public void stop() {
        stopping = true;
        ends.stop();
    }

    private void work() {
        try {
            news.set(false);
            while (!stopping && runNext()) {
                news.set(false);
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.log(System.Logger.Level.WARNING, "Jobs have to wait, and will be looked for again", e);
            }
            failing = true;
        } finally {
            busy.decrementAndGet();
        }
        if (news.get() && !failing) {
            look();
        }
    }

    /** @return whether there was one */
    private boolean runNext() {
        UUID life = node.life();
        if (life == null) {
            return false;
        }
        for (TenantId tenant : jobs.waiting()) {
            Caller caller = Caller.system(tenant);
            Optional<JobLife.Started> started = jobs.startNext(caller, life);
            if (started.isPresent()) {
                look(); // another worker may be free for another tenant
                runFor(tenant, started.get());
                return true;
            }
        }
        return false;
    }

    /** With a request's context, in which the audit finds whose doing it is. */
    private void runFor(TenantId tenant, JobLife.Started job) {
        Asker asker = job.asker();
        RequestContextController context = contexts.get();
        context.activate();
        try {
            if (asker.actor().kind() != Actor.Kind.SYSTEM) {
                trace.isJob(job.kind(), job.id(), asker.request());
            }
            run(Caller.onBehalfOf(asker.actor(), tenant), job);
        } finally {
            context.deactivate();
        }
    }

    private void run(Caller caller, JobLife.Started job) {
        LOG.log(System.Logger.Level.INFO, "Job {0} ({1}) runs", job.id(), job.kind());
        RunningJob run = new RunningJob(
                caller, job, progress -> !stopping && jobs.progress(caller, job.ticket(), progress), clock);
        String result;
        try {
            result = work(job, run);
        } catch (CancelledJob cancelled) {
            ends.cancelled(caller, job);
            return;
        } catch (Throwable failure) { // also an OutOfMemoryError is the end of this job, not of all others
            ends.failed(caller, job, failure);
            return;
        }
        ends.done(caller, job, run.last(), result);
    }

    private @Nullable String work(JobLife.Started job, RunningJob run) throws Exception {
        if (run.isCancelled()) {
            throw new CancelledJob();
        }
        JobHandler handler = handlers.find(job.kind())
                .orElseThrow(() -> new IllegalStateException("Nobody handles jobs of kind " + job.kind()));
        String result = LongWork.call(() -> handler.run(run)); // the steps of its life are short
        JobJson.object(result); // what is no object fails here, not in every reader
        return result;
    }
}
