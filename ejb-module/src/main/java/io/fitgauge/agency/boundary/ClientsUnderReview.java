package io.fitgauge.agency.boundary;

import io.fitgauge.identity.boundary.ClientWork;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.ClientFilter;
import io.fitgauge.tenants.boundary.ClientView;
import io.fitgauge.tenants.boundary.Clients;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** How reviews stand at an agency's clients: at those that the caller may see, one after the other. */
@Dependent
public class ClientsUnderReview {

    private final Tenants tenants;
    private final Clients clients;
    private final ClientWork work;
    private final ReviewPulse pulse;

    @Inject
    ClientsUnderReview(Tenants tenants, Clients clients, ClientWork work, ReviewPulse pulse) {
        this.tenants = tenants;
        this.clients = clients;
        this.work = work;
        this.pulse = pulse;
    }

    /**
     * Sorted by {@code name}, {@code slug} or {@code createdAt}; by name unless asked. Clients that the caller may not see are
     * left out, so a page may be shorter than its limit.
     *
     * @throws Refusal WRONG_STATE when the tenant is no agency
     */
    public Page<ClientReviews> list(Caller caller, ClientFilter filter, PageRequest request) {
        if (!tenants.mine(caller).value().kind().equals("AGENCY")) {
            throw Refusal.wrongState("Only an agency has clients.");
        }
        Page<ClientView> page = clients.list(caller, filter, request);
        List<ClientReviews> seen = page.items().stream()
                .flatMap(client -> work.in(caller, client.id(), Role.VIEWER).stream()
                        .map(inside -> ClientReviews.of(client, pulse.of(inside))))
                .toList();
        return new Page<>(seen, page.next());
    }
}
