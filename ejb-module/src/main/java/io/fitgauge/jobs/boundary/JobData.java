package io.fitgauge.jobs.boundary;

import io.fitgauge.jobs.control.JobTurns;
import io.fitgauge.jobs.entity.Job;
import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What this room keeps of a tenant: what has not ended goes on from its checkpoint where the archive comes in. */
class JobData implements TenantData {

    private static final List<TenantTable> TABLES = List.of(
            TenantTable.named("job", "id")
                    .ids("id")
                    .texts("kind")
                    .documents("input")
                    .word("state", Job.State.class)
                    .from("IF(state = 'RUNNING', 'QUEUED', state)")
                    .wholes("done", "total")
                    .documents("result", "problem")
                    .truths("cancel_requested")
                    .ids("requested_by")
                    .word("requested_kind", Actor.Kind.class)
                    .ids("requested_agency", "request_id")
                    .without("tenant_public_id", "The id of the tenant, once more.", TenantTable.PUBLIC_ID)
                    .without("owner", "The server that runs it.")
                    .instants("created_at", "started_at", "finished_at")
                    .wholes("revision")
                    .documents("checkpoint")
                    .without("due_at", "It is due where the archive comes in, when all of it is there.", "'9999-12-31'")
                    .wholes("restarts", "attempts")
                    .where("kind <> 'TENANT_EXPORT'"),
            TenantTable.withheld("job_turn", "When its jobs had their last turn among all tenants'."));

    private final JobTurns turns;
    private final Event<JobQueued> queued;
    private final Clock clock;

    @Inject
    JobData(JobTurns turns, Event<JobQueued> queued, Clock clock) {
        this.turns = turns;
        this.queued = queued;
        this.clock = clock;
    }

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }

    @Override
    public void leaving(Caller system) {
        turns.cancelAll(clock.instant());
    }

    @Override
    public void arrived(Caller system) {
        turns.allDueAt(clock.instant());
        queued.fire(new JobQueued(system.tenant()));
    }
}
