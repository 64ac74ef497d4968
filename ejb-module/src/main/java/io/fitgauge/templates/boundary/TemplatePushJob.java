package io.fitgauge.templates.boundary;

import io.fitgauge.identity.boundary.ClientWork;
import io.fitgauge.jobs.boundary.JobHandler;
import io.fitgauge.jobs.boundary.JobRun;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.retry.Retries;
import io.fitgauge.templates.control.TemplateJson;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Gives a template to clients, one after the other: a transaction in the client, and one in the agency that keeps what
 * became of it. Cut off between the two, the client is asked again, and says that it has it already.
 */
@Dependent
public class TemplatePushJob implements JobHandler {

    static final String KIND = "TEMPLATE_PUSH";

    /** Of these it may go well when the job is taken up again. */
    private static final Set<Reason> PASSING = Set.of(Reason.UNAVAILABLE, Reason.TRY_AGAIN);

    private final ClientWork work;
    private final PushBook book;
    private final ReceivedTemplates received;

    @Inject
    TemplatePushJob(ClientWork work, PushBook book, ReceivedTemplates received) {
        this.work = work;
        this.book = book;
        this.received = received;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(JobRun run) throws Exception {
        PushInput input = TemplateJson.read(run.input(), PushInput.class);
        List<UUID> clients = input.wish().clients();
        PushProgress at = PushProgress.read(run.checkpoint());
        while (at.done() < clients.size()) {
            run.progress(at.done(), (long) clients.size());
            at = step(run, input, clients.get(at.done()), at);
        }
        run.progress(at.done(), (long) clients.size());
        return at.result();
    }

    private PushProgress step(JobRun run, PushInput input, UUID client, PushProgress at) throws Exception {
        Delivery delivery = book.delivery(run.caller(), input.template(), run.jobId(), input.wish());
        Optional<Caller> inside = work.in(run.caller(), client, Role.EDITOR);
        PushedTo pushed = inside.isPresent()
                ? Retries.OF_JOBS.call(() -> receive(inside.get(), delivery))
                : PushedTo.noAccess(client);
        PushProgress next = at.and(pushed);
        book.keep(run.caller(), run.ticket(), delivery, client, pushed.arrived(), next.json());
        return next;
    }

    private PushedTo receive(Caller inside, Delivery delivery) {
        try {
            return received.receive(inside, delivery);
        } catch (Refusal refusal) {
            if (PASSING.contains(refusal.reason())) {
                throw refusal;
            }
            return PushedTo.refused(inside.tenant().id(), refusal);
        }
    }
}
