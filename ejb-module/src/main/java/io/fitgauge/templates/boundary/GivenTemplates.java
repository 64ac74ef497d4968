package io.fitgauge.templates.boundary;

import io.fitgauge.templates.control.PushStore;
import io.fitgauge.templates.control.TemplateRows;
import io.fitgauge.templates.control.TemplateStore;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** What an agency has given to its clients. Always in a transaction of its own: who asks is in one of the client. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class GivenTemplates {

    @Inject
    TemplateStore store;

    @Inject
    PushStore pushes;

    /** What a client may see of a template: all of it when it was given to that client, and nothing otherwise. */
    public Theirs to(Caller caller, UUID client, UUID template) {
        return pushes.has(template, client)
                ? store.find(template)
                        .map(TemplateRows::document)
                        .map(Theirs::of)
                        .orElse(Theirs.WITHDRAWN)
                : Theirs.WITHDRAWN;
    }
}
