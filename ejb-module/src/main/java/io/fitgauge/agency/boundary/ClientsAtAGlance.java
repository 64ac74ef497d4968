package io.fitgauge.agency.boundary;

import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.quota.boundary.Usage;
import io.fitgauge.quota.boundary.UsageView;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.ClientFilter;
import io.fitgauge.tenants.boundary.Clients;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** An agency's clients, with how each of them fares, and what it uses. */
@Dependent
public class ClientsAtAGlance {

    private final Clients clients;
    private final Pulse pulse;
    private final Usage usage;

    @Inject
    ClientsAtAGlance(Clients clients, Pulse pulse, Usage usage) {
        this.clients = clients;
        this.pulse = pulse;
        this.usage = usage;
    }

    /** Sorted by {@code name}, {@code slug} or {@code createdAt}; by name unless asked. */
    public Page<ClientAtAGlance> list(Caller caller, ClientFilter filter, PageRequest request) {
        return clients.list(caller, filter, request)
                .map(client -> ClientAtAGlance.of(client, health(caller, client.id())));
    }

    /** @throws Refusal NOT_FOUND */
    public ClientHealth health(Caller caller, UUID client) {
        return pulse.of(inside(caller, client));
    }

    /** @throws Refusal NOT_FOUND */
    public UsageView usage(Caller caller, UUID client) {
        return usage.of(inside(caller, client));
    }

    private Caller inside(Caller caller, UUID client) {
        return Caller.system(clients.known(caller, client).key());
    }
}
