package io.fitgauge.tenants.boundary;

import io.fitgauge.outbox.boundary.EventHandler;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** What an agency did to a client stands in the client's own audit too. */
@Dependent
public class ClientToldOf implements EventHandler {

    private final ClientAudit audit;

    @Inject
    ClientToldOf(ClientAudit audit) {
        this.audit = audit;
    }

    @Override
    public String name() {
        return "client-told-of";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                ClientEvents.CREATED,
                ClientEvents.CHANGED,
                ClientEvents.SUSPENDED,
                ClientEvents.RESUMED,
                ClientEvents.RELEASED,
                ClientEvents.EXPORTED);
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        audit.tell(system.tenant(), event);
    }
}
