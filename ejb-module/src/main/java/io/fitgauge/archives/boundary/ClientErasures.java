package io.fitgauge.archives.boundary;

import io.fitgauge.archives.control.ArchiveResult;
import io.fitgauge.jobs.boundary.JobCheckpoints;
import io.fitgauge.jobs.boundary.JobTicket;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.ClientView;
import io.fitgauge.tenants.boundary.Clients;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** An agency has one of its clients erased. */
@Stateless
public class ClientErasures {

    /** Within this the last token of a closed tenant has ended: what is erased then, nobody asks for or writes to. */
    private static final Duration LAST_TOKENS = Duration.ofSeconds(5);

    @Inject
    Clients clients;

    @Inject
    Jobs jobs;

    @Inject
    JobCheckpoints checkpoints;

    @Inject
    Clock clock;

    /**
     * Closes the client at once, for good; the job, which is the agency's, erases what it has when the last token has ended.
     *
     * @param revision what the caller read
     * @throws Refusal NOT_FOUND, STALE, TOO_MANY_REQUESTS
     */
    public JobView request(Caller caller, UUID client, int revision) {
        ClientView closed = clients.close(caller, client, revision);
        return jobs.enqueueFor(
                caller,
                ClientErasureJob.KIND,
                ArchiveResult.json(Map.of("client", client, "slug", closed.slug())),
                clock.instant().plus(LAST_TOKENS));
    }

    /** How many rows of which tables are gone by now. @throws io.fitgauge.jobs.boundary.CancelledJob */
    public void keep(Caller caller, JobTicket ticket, Map<String, Long> gone) {
        checkpoints.keep(caller, ticket, ArchiveResult.json(gone));
    }
}
