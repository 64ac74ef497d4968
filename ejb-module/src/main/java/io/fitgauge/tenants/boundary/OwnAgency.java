package io.fitgauge.tenants.boundary;

import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Changes;
import io.fitgauge.tenants.control.TenantStore;
import io.fitgauge.tenants.entity.Tenant;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The agency that manages the caller's tenant. */
@Stateless
public class OwnAgency {

    @Inject
    TenantStore tenants;

    @Inject
    Changes changes;

    @Inject
    Event<AccessWithdrawn> withdrawn;

    /** @return none when the tenant stands alone */
    public Optional<ManagingAgency> find(Caller caller) {
        Tenant client = tenants.get(caller.tenant());
        return Optional.ofNullable(client.agency()).map(number -> ManagingAgency.of(client, tenants.byNumber(number)));
    }

    /** Whether the link is still this one, whatever this transaction has read before. */
    public boolean isLinked(Caller caller, UUID link) {
        return tenants.link(caller.tenant()).filter(link::equals).isPresent();
    }

    /**
     * From now on the tenant stands alone, and keeps everything. What the agency's people held here ends within seconds.
     *
     * @throws Refusal WRONG_STATE when it stands alone already
     */
    public void leave(Caller caller) {
        find(caller).ifPresent(agency -> changes.note(agency.name().left()));
        withdrawn.fire(new AccessWithdrawn(tenants.lock(caller.tenant()).leaveAgency()));
    }
}
