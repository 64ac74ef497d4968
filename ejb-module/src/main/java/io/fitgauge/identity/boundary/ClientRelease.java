package io.fitgauge.identity.boundary;

import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.Clients;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a client of an agency go, when there is somebody in it who can go on alone. */
@Dependent
public class ClientRelease {

    private final Clients clients;
    private final Colleagues colleagues;

    @Inject
    ClientRelease(Clients clients, Colleagues colleagues) {
        this.clients = clients;
        this.colleagues = colleagues;
    }

    /** @throws Refusal NOT_FOUND, STALE; WRONG_STATE for a client without an administrator of its own */
    public void release(Caller caller, UUID client, @Nullable Integer revision) {
        Caller inside = Caller.system(clients.known(caller, client).key());
        if (colleagues.active(inside, Role.TENANT_ADMIN).isEmpty()) {
            throw Refusal.wrongState("This client has no administrator of its own: nobody could get into it any more.");
        }
        clients.release(caller, client, revision);
    }
}
