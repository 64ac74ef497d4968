package io.fitgauge.identity.boundary;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.tenants.boundary.Clients;
import io.fitgauge.tenants.boundary.KnownTenant;
import io.fitgauge.tenants.boundary.OwnAgency;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the client that a question is about: an agency names it, and in a client it is the client itself. */
@Dependent
class ClientSides {

    private final Tenants tenants;
    private final Clients clients;
    private final OwnAgency agency;

    @Inject
    ClientSides(Tenants tenants, Clients clients, OwnAgency agency) {
        this.tenants = tenants;
        this.clients = clients;
        this.agency = agency;
    }

    /**
     * @return nothing for a client that stands alone
     * @throws Refusal NOT_FOUND, INVALID; ROLE_TOO_SMALL for people of an agency who do not look after its clients
     */
    Optional<ClientSide> find(Caller caller, @Nullable UUID client) {
        return tenants.mine(caller).value().kind().equals("AGENCY")
                ? Optional.of(named(caller, client))
                : own(caller, client);
    }

    private ClientSide named(Caller caller, @Nullable UUID client) {
        if (!caller.may(Permission.MANAGE_CLIENTS)) {
            throw new Refusal(
                    Reason.ROLE_TOO_SMALL,
                    "This needs the role " + Permission.MANAGE_CLIENTS.role() + " in an agency.");
        }
        if (client == null) {
            throw Refusal.invalid("/client", "An agency says which client it means.");
        }
        KnownTenant known = clients.known(caller, client);
        return new ClientSide(
                Caller.acting(caller.tenant(), caller.actor(), known.key(), caller.language()),
                caller.tenant(),
                Objects.requireNonNull(known.agencyLink()));
    }

    private Optional<ClientSide> own(Caller caller, @Nullable UUID client) {
        if (client != null && !client.equals(caller.tenant().id())) {
            throw Refusal.notFound("client", client);
        }
        return agency.find(caller).map(its -> new ClientSide(caller, its.key(), its.link()));
    }
}
