package io.fitgauge.templates.boundary;

import io.fitgauge.jobs.boundary.JobCheckpoints;
import io.fitgauge.jobs.boundary.JobTicket;
import io.fitgauge.templates.control.PushStore;
import io.fitgauge.templates.control.TemplateRows;
import io.fitgauge.templates.control.TemplateStore;
import io.fitgauge.templates.entity.GivenTemplate;
import io.fitgauge.templates.entity.Template;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** An agency's side of a push: what is given, and to whom it was. Always in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PushBook {

    @Inject
    TemplateStore store;

    @Inject
    PushStore pushes;

    @Inject
    JobCheckpoints checkpoints;

    @Inject
    Clock clock;

    /** As it is now. @throws Refusal NOT_FOUND when it was deleted meanwhile */
    public Delivery delivery(Caller caller, UUID template, UUID job, PushWish wish) {
        Template found = store.find(template).orElseThrow(() -> TemplateStore.missing(template));
        return new Delivery(caller.tenant().id(), template, found.revision(), TemplateRows.document(found), job, wish);
    }

    /**
     * Keeps what became of one client.
     *
     * @throws io.fitgauge.jobs.boundary.CancelledJob when another run goes on with it
     */
    public void keep(
            Caller caller, JobTicket ticket, Delivery delivery, UUID client, boolean arrived, String checkpoint) {
        if (arrived && store.find(delivery.template()).isPresent()) {
            pushes.keep(delivery.template(), client, delivery.revision(), clock.instant());
        }
        checkpoints.keep(caller, ticket, checkpoint);
    }

    /** @return by client @throws Refusal NOT_FOUND */
    public List<GivenTemplate> given(Caller caller, UUID template) {
        return store.find(template)
                .map(Template::id)
                .map(pushes::of)
                .orElseThrow(() -> TemplateStore.missing(template));
    }
}
