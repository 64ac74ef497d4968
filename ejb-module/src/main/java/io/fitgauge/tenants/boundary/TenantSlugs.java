package io.fitgauge.tenants.boundary;

import io.fitgauge.quota.boundary.TenantNames;
import io.fitgauge.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A tenant's settings are under its slug. */
@ApplicationScoped
public class TenantSlugs implements TenantNames {

    @Inject
    Tenants tenants;

    @Override
    public Optional<String> name(TenantId tenant) {
        return tenants.byId(tenant.id()).map(known -> known.view().slug());
    }
}
