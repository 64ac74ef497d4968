package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.Stamps;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.KnownTenant;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets people of an agency into its clients. It goes from tenant to tenant, with a transaction in each. */
@Dependent
public class Switching {

    private final Tenants tenants;
    private final Colleagues colleagues;
    private final ClientDoor door;

    @Inject
    Switching(Tenants tenants, Colleagues colleagues, ClientDoor door) {
        this.tenants = tenants;
        this.colleagues = colleagues;
        this.door = door;
    }

    /**
     * @param stamps of the token that the caller has: the new one stands on all of it, too
     * @param slug of the client
     * @throws Refusal NOT_FOUND alike when there is no such tenant, it is not a client of the caller's, or nothing was
     *     granted there; ROLE_TOO_SMALL when the agency's own sign-on says who the caller is: it says nothing elsewhere
     */
    public ClientSession to(Caller caller, String stamps, String slug) {
        if (caller.actor().isVouchedFor()) {
            throw new Refusal(Reason.ROLE_TOO_SMALL, "Log in with a password to act for a client.");
        }
        return client(caller, slug)
                .flatMap(client -> colleagues
                        .active(caller, caller.actor().key())
                        .flatMap(person -> door.open(
                                Caller.acting(caller.tenant(), caller.actor(), client.key(), caller.language()),
                                new Visit(client, agency(caller), person, Stamps.parse(stamps)))))
                .orElseThrow(() -> Refusal.notFound("client", slug));
    }

    private Optional<KnownTenant> client(Caller caller, String slug) {
        return tenants.bySlug(slug).filter(client -> client.isClientOf(caller.tenant()));
    }

    private String agency(Caller caller) {
        return tenants.mine(caller).value().name();
    }
}
