package io.fitgauge.identity.boundary;

import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.Clients;
import io.fitgauge.tenants.boundary.KnownTenant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Work that somebody of an agency has done in its clients, without going into them. It looks into both tenants, with a
 * transaction in each.
 */
@Dependent
public class ClientWork {

    private final Clients clients;
    private final Colleagues colleagues;
    private final ClientDoor door;

    @Inject
    ClientWork(Clients clients, Colleagues colleagues, ClientDoor door) {
        this.clients = clients;
        this.colleagues = colleagues;
        this.door = door;
    }

    /**
     * @param caller of the agency, a person
     * @param needed in the client
     * @return the same person in the client, who reads what the client reads; nothing when it is not the agency's, is
     *     suspended, or the person may not do as much there
     */
    public Optional<Caller> in(Caller caller, UUID client, Role needed) {
        if (caller.actor().isVouchedFor() || !clients.has(caller, client)) {
            return Optional.empty();
        }
        KnownTenant known = clients.known(caller, client);
        UUID link = known.agencyLink();
        if (!known.isActive() || link == null) {
            return Optional.empty();
        }
        Locale language = Locale.forLanguageTag(known.view().locale());
        Caller inside = Caller.acting(caller.tenant(), caller.actor(), known.key(), language);
        return colleagues
                .active(caller, caller.actor().key())
                .flatMap(person -> door.role(inside, link, person))
                .filter(role -> role.holds(needed))
                .map(role -> inside);
    }
}
