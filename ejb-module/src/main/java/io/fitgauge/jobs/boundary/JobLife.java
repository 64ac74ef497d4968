package io.fitgauge.jobs.boundary;

import io.fitgauge.jobs.control.JobLimits;
import io.fitgauge.jobs.control.JobProblem;
import io.fitgauge.jobs.control.JobStore;
import io.fitgauge.jobs.control.JobTurns;
import io.fitgauge.jobs.control.UnfinishedJobs;
import io.fitgauge.jobs.entity.Asker;
import io.fitgauge.jobs.entity.Job;
import io.fitgauge.quota.boundary.Limit;
import io.fitgauge.quota.boundary.Quotas;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Changes;
import io.fitgauge.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
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
    JobTurns turns;

    @Inject
    JobLimits limits;

    @Inject
    Quotas quotas;

    @Inject
    UnfinishedJobs unfinished;

    @Inject
    JobHandlers handlers;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /**
     * A job that has been started.
     *
     * @param checkpoint how far earlier runs got
     */
    public record Started(
            JobTicket ticket,
            String kind,
            String input,
            Asker asker,
            @Nullable String checkpoint,
            boolean cancelRequested) {

        public UUID id() {
            return ticket.jobId();
        }
    }

    /** How far a run has come. */
    public record Progress(long done, @Nullable Long total) {}

    @AcrossTenants("whose jobs wait is asked of the table; each is then run inside its tenant")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<TenantId> waiting() {
        return unfinished.tenants(clock.instant());
    }

    @AcrossTenants("gauges count the jobs of all tenants together")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public UnfinishedJobs.Counts counts() {
        return unfinished.counts();
    }

    private boolean mayRunBeside(Caller caller, int others) {
        return others == 0 || quotas.allows(caller.tenant(), Limit.JOBS_RUNNING, others + 1L);
    }

    /**
     * Starts the tenant's oldest job that is due or was left behind, unless enough of them run, or another node is just
     * picking one.
     *
     * @param life the mark of this life of the server
     */
    public Optional<Started> startNext(Caller caller, UUID life) {
        Instant now = clock.instant();
        if (!turns.take(now) || !mayRunBeside(caller, turns.running())) {
            return Optional.empty();
        }
        turns.served(now);
        return turns.next(now)
                .flatMap(store::lock)
                .filter(job -> !job.isEnded())
                .flatMap(job -> start(caller, job, life));
    }

    private Optional<Started> start(Caller caller, Job job, UUID life) {
        job.start(life, clock.instant());
        if (!limits.allowsRestart(job.restarts())) {
            job.fail(JobProblem.killer(job.restarts()), clock.instant());
            changes.note(ToldJob.ended(job));
            handlers.find(job.work().kind()).ifPresent(handler -> handler.ended(caller, job.id()));
            return Optional.empty();
        }
        return Optional.of(new Started(
                new JobTicket(job.id(), life),
                job.work().kind(),
                job.work().input(),
                job.asker(),
                job.checkpoint(),
                job.isCancelRequested()));
    }

    /** @return whether to go on */
    public boolean progress(Caller caller, JobTicket ticket, Progress progress) {
        Optional<Job> job = mine(ticket);
        job.ifPresent(running -> running.progress(progress.done(), progress.total()));
        return job.isPresent() && !job.get().isCancelRequested();
    }

    /** @param last absent when the run said nothing of its progress */
    public void finish(Caller caller, JobTicket ticket, @Nullable Progress last, @Nullable String result) {
        end(caller, ticket, job -> {
            if (last != null) {
                job.progress(last.done(), last.total());
            }
            job.finish(result, clock.instant());
        });
    }

    public void fail(Caller caller, JobTicket ticket, String problem) {
        end(caller, ticket, job -> job.fail(problem, clock.instant()));
    }

    /** The work itself is not to blame: it is tried again, unless that went on for too long. */
    public void postpone(Caller caller, JobTicket ticket) {
        Optional<Job> mine = mine(ticket);
        if (mine.isPresent() && limits.allowsAttemptAfter(mine.get().attempts())) {
            Instant due = clock.instant().plus(limits.restAfter(mine.get().attempts() + 1));
            mine.get().postpone(due);
        } else {
            fail(
                    caller,
                    ticket,
                    JobProblem.of(new Refusal(Reason.UNAVAILABLE, "The database was not to be had for too long.")));
        }
    }

    /** Unless the run was told to stop for another reason. */
    public void cancelIfAsked(Caller caller, JobTicket ticket) {
        if (mine(ticket).filter(Job::isCancelRequested).isPresent()) {
            end(caller, ticket, job -> job.cancel(clock.instant()));
        }
    }

    private void end(Caller caller, JobTicket ticket, Consumer<Job> way) {
        mine(ticket).ifPresent(job -> {
            way.accept(job);
            changes.note(ToldJob.ended(job));
            handlers.find(job.work().kind()).ifPresent(handler -> handler.ended(caller, job.id()));
        });
    }

    private Optional<Job> mine(JobTicket ticket) {
        return store.lock(ticket.jobId()).filter(job -> job.isRunBy(ticket.life()));
    }
}
