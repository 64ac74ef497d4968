package io.fitgauge.jobs.boundary;

import io.fitgauge.jobs.control.JobStore;
import io.fitgauge.jobs.control.UnfinishedJobs;
import io.fitgauge.jobs.entity.Job;
import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The steps of a job's life that its runner takes, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobLife {

    @Inject
    JobStore store;

    @Inject
    UnfinishedJobs unfinished;

    @Inject
    JobHandlers handlers;

    @Inject
    Clock clock;

    /** A job that has been started. */
    public record Started(UUID id, String kind, String input, boolean cancelRequested) {}

    /** How far a run has come. */
    public record Progress(long done, @Nullable Long total) {}

    @AcrossTenants("whose jobs wait is asked of the table; each is then run inside its tenant")
    public List<TenantId> waiting() {
        return unfinished.tenants();
    }

    /**
     * Starts the tenant's oldest job that has not ended. There is one runner for each tenant: what seems to be running
     * now was left behind.
     *
     * @param life the mark of this life of the server
     */
    public Optional<Started> startNext(Caller caller, UUID life) {
        return store.lockNext().map(job -> {
            job.start(life, clock.instant());
            return new Started(job.id(), job.work().kind(), job.work().input(), job.isCancelRequested());
        });
    }

    /** @return whether to go on */
    public boolean progress(Caller caller, UUID id, UUID life, Progress progress) {
        Optional<Job> job = mine(id, life);
        job.ifPresent(running -> running.progress(progress.done(), progress.total()));
        return job.isPresent() && !job.get().isCancelRequested();
    }

    /** @param last absent when the run said nothing of its progress */
    public void finish(Caller caller, UUID id, UUID life, @Nullable Progress last, @Nullable String result) {
        end(caller, id, life, job -> {
            if (last != null) {
                job.progress(last.done(), last.total());
            }
            job.finish(result, clock.instant());
        });
    }

    public void fail(Caller caller, UUID id, UUID life, String problem) {
        end(caller, id, life, job -> job.fail(problem, clock.instant()));
    }

    /** Unless the run was told to stop for another reason. */
    public void cancelIfAsked(Caller caller, UUID id, UUID life) {
        if (mine(id, life).filter(Job::isCancelRequested).isPresent()) {
            end(caller, id, life, job -> job.cancel(clock.instant()));
        }
    }

    private void end(Caller caller, UUID id, UUID life, Consumer<Job> way) {
        mine(id, life).ifPresent(job -> {
            way.accept(job);
            handlers.find(job.work().kind()).ifPresent(handler -> handler.ended(caller, id));
        });
    }

    private Optional<Job> mine(UUID id, UUID life) {
        return store.lock(id).filter(job -> job.isRunBy(life));
    }
}
