package io.fitgauge.agency.boundary;

import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.ClientFilter;
import io.fitgauge.tenants.boundary.Clients;
import io.fitgauge.tenants.boundary.KnownTenant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** An agency's clients, with how each of them fares. */
@Dependent
public class ClientsAtAGlance {

    private final Clients clients;
    private final Pulse pulse;

    @Inject
    ClientsAtAGlance(Clients clients, Pulse pulse) {
        this.clients = clients;
        this.pulse = pulse;
    }

    /** Sorted by {@code name}, {@code slug} or {@code createdAt}; by name unless asked. */
    public Page<ClientAtAGlance> list(Caller caller, ClientFilter filter, PageRequest request) {
        return clients.list(caller, filter, request)
                .map(client -> ClientAtAGlance.of(client, health(caller, client.id())));
    }

    /** @throws Refusal NOT_FOUND */
    public ClientHealth health(Caller caller, UUID client) {
        KnownTenant known = clients.known(caller, client);
        return pulse.of(Caller.system(known.key()));
    }
}
