package io.fitgauge.jobs.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.jobs.control.JobStore;
import io.fitgauge.jobs.control.JobTurns;
import io.fitgauge.jobs.entity.Asker;
import io.fitgauge.jobs.entity.Job;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.quota.boundary.Limit;
import io.fitgauge.quota.boundary.Quotas;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Changes;
import io.fitgauge.tenancy.CurrentRequest;
import io.fitgauge.tenancy.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tenant's jobs: asked for, watched, cancelled. */
@Stateless
public class Jobs {

    @Inject
    JobStore store;

    @Inject
    JobTurns turns;

    @Inject
    Quotas quotas;

    @Inject
    JobHandlers handlers;

    @Inject
    Event<JobQueued> queued;

    @Inject
    Changes changes;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /**
     * Joins the caller's transaction: with its commit the job is there and will be run.
     *
     * @param kind of a {@link JobHandler}
     * @param inputJson a JSON object for the handler
     * @param total how many steps it will take, where that is known
     * @throws Refusal TOO_MANY_REQUESTS when too many of the tenant's wait; the system's own are never refused
     */
    public JobView enqueue(Caller caller, String kind, String inputJson, @Nullable Long total) {
        requireRoom(caller);
        return add(caller, kind, inputJson, total, clock.instant());
    }

    /** As {@link #enqueue}; but it does not begin before it is due. */
    public JobView enqueueFor(Caller caller, String kind, String inputJson, Instant due) {
        requireRoom(caller);
        return add(caller, kind, inputJson, null, due);
    }

    private void requireRoom(Caller caller) {
        if (caller.actor().id() != null && !quotas.allows(caller.tenant(), Limit.JOBS_WAITING, turns.waiting() + 1L)) {
            throw new Refusal(Reason.TOO_MANY_REQUESTS, "So many jobs wait already. Try again when some have ended.");
        }
    }

    /** As {@link #enqueue}; but a job that is to do the same and has not begun will do. Asked by the system itself. */
    public JobView enqueueOnce(Caller caller, String kind, String inputJson, @Nullable Long total) {
        return store.waiting(new Job.Work(kind, inputJson, total))
                .map(JobView::of)
                .orElseGet(() -> add(caller, kind, inputJson, total, clock.instant()));
    }

    /** How many run now, of all that were asked for. */
    public long running(Caller caller) {
        return turns.running();
    }

    /** How many wait for others to end. */
    public long waiting(Caller caller) {
        return turns.waiting();
    }

    private JobView add(Caller caller, String kind, String inputJson, @Nullable Long total, Instant due) {
        Job job = new Job(
                UuidCreator.getTimeOrderedEpoch(),
                caller.tenant(),
                new Job.Work(kind, inputJson, total),
                new Asker(caller.actor(), request.id().orElse(null)),
                clock.instant());
        job.waitUntil(due);
        store.add(job);
        queued.fire(new JobQueued(caller.tenant()));
        return JobView.of(job);
    }

    /** @throws Refusal NOT_FOUND also for a job that is not the caller's to see */
    public Revised<JobView> find(Caller caller, UUID id) {
        return revised(store.find(id)
                .filter(job -> JobAccess.maySee(caller, job.requestedBy()))
                .orElseThrow(() -> missing(id)));
    }

    /** The youngest first; only what the caller may see. */
    public Page<JobView> list(Caller caller, @Nullable JobState state, @Nullable String kind, PageRequest request) {
        JobStore.Wanted wanted = new JobStore.Wanted(
                state == null ? null : Job.State.valueOf(state.name()), kind, JobAccess.visibleTo(caller));
        return store.list(wanted, request).map(JobView::of);
    }

    /** When the first job of this kind was started that has not ended; absent when there is none. */
    public Optional<Instant> underWaySince(Caller caller, String kind) {
        return store.firstStart(kind);
    }

    /**
     * A waiting job is cancelled at once, a running one soon.
     *
     * @throws Refusal NOT_FOUND, ROLE_TOO_SMALL for a job of the system, WRONG_STATE when it has ended
     */
    public Revised<JobView> cancel(Caller caller, UUID id) {
        Job job = store.lock(id)
                .filter(found -> JobAccess.maySee(caller, found.requestedBy()))
                .orElseThrow(() -> missing(id));
        if (!JobAccess.mayCancel(caller, job.requestedBy())) {
            throw new Refusal(Reason.ROLE_TOO_SMALL, "The system's jobs are cancelled by " + Role.TENANT_ADMIN + ".");
        }
        job.requestCancel(clock.instant());
        changes.note(ToldJob.cancelled(job));
        if (job.isEnded()) {
            handlers.find(job.work().kind()).ifPresent(handler -> handler.ended(caller, id));
        }
        store.flush();
        return revised(job);
    }

    private static Refusal missing(UUID id) {
        return Refusal.notFound("job", id);
    }

    private static Revised<JobView> revised(Job job) {
        return new Revised<>(job.revision(), JobView.of(job));
    }
}
