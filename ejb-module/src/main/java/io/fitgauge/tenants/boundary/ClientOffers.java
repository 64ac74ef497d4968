package io.fitgauge.tenants.boundary;

import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Change;
import io.fitgauge.tenancy.Changes;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.control.AgencyGuard;
import io.fitgauge.tenants.control.TenantStore;
import io.fitgauge.tenants.entity.Tenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** What an agency offers to tenants that stand alone. */
@Stateless
public class ClientOffers {

    @Inject
    AgencyGuard agencies;

    @Inject
    TenantStore tenants;

    @Inject
    OfferInbox inbox;

    @Inject
    Changes changes;

    /**
     * Offers to manage the tenant of this name. It says nothing of whether there is one, and whether that stands alone.
     *
     * @throws Refusal ROLE_TOO_SMALL unless the caller's tenant is an agency
     */
    public void offer(Caller caller, String slug) {
        TenantId agency = agencies.requireAgency(caller);
        changes.note(new Change("agency_offer", null, null, Map.of("tenant", slug)));
        tenants.bySlug(slug)
                .filter(tenant -> tenant.kind() == Tenant.Kind.CLIENT && tenant.agency() == null)
                .map(Tenant::key)
                .ifPresent(client -> inbox.put(Caller.acting(agency, caller.actor(), client, caller.language())));
    }
}
