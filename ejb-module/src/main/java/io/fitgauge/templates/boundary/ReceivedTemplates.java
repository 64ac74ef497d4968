package io.fitgauge.templates.boundary;

import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.templates.control.TemplateJson;
import io.fitgauge.templates.control.TemplateStore;
import io.fitgauge.templates.control.ThreeWay;
import io.fitgauge.templates.control.UseStore;
import io.fitgauge.templates.entity.Template;
import io.fitgauge.templates.entity.TemplateKind;
import io.fitgauge.templates.entity.TemplateSource;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client's side of a push. Always in a transaction of its own: who brings it is in one of the agency. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReceivedTemplates {

    @Inject
    TemplateStore store;

    @Inject
    NewTemplates news;

    @Inject
    Instantiation instantiation;

    @Inject
    UseStore uses;

    @Inject
    Outbox outbox;

    /**
     * Makes the client's copy, and the ICP with it when that is wished for. A copy that is there is left alone. Asked
     * again by the same job it says the same again.
     *
     * @throws io.fitgauge.refusal.Refusal when the client has no room, or the ICP cannot be made there
     */
    public PushedTo receive(Caller caller, Delivery delivery) {
        Optional<Template> known = store.ofAgency(delivery.template());
        return known.map(copy -> there(caller, delivery, copy)).orElseGet(() -> made(caller, delivery));
    }

    private PushedTo there(Caller caller, Delivery delivery, Template copy) {
        UUID client = caller.tenant().id();
        if (copy.isFrom(delivery.job())) {
            return PushedTo.kept(
                    client,
                    PushOutcome.CREATED,
                    copy.id(),
                    uses.madeFrom(copy.id()).orElse(null));
        }
        boolean same = ThreeWay.same(TemplateCopies.base(copy), TemplateCopies.tree(delivery.document()));
        return PushedTo.kept(client, same ? PushOutcome.UP_TO_DATE : PushOutcome.CHANGES_WAITING, copy.id(), null);
    }

    private PushedTo made(Caller caller, Delivery delivery) {
        Template copy = news.add(
                delivery.document().called(news.freeKey(delivery.document().key())), "/key");
        copy.copies(
                TemplateSource.ofAgency(delivery.agency(), delivery.template()),
                TemplateJson.write(delivery.document()));
        copy.cameBy(delivery.job());
        store.flush();
        outbox.write(caller, TemplateEvents.received(copy, delivery.agency()));
        @Nullable
        UUID icp = delivery.wish().makes() && copy.kind() == TemplateKind.ICP
                ? instantiation
                        .make(caller, copy.id(), delivery.wish().making())
                        .icpId()
                : null;
        return PushedTo.kept(caller.tenant().id(), PushOutcome.CREATED, copy.id(), icp);
    }
}
