package io.fitgauge.tenants.boundary;

import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.entity.Tenant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tenant for use inside the server: its key, and what may be shown of it.
 *
 * @param isActive whether its people and integrations are let in
 * @param agencyLink what its agency's people hold in it stands on this; absent when it stands alone
 * @param agency the number of that agency
 */
public record KnownTenant(
        TenantId key, TenantView view, boolean isActive, @Nullable UUID agencyLink, @Nullable Integer agency) {

    static KnownTenant of(Tenant tenant) {
        return new KnownTenant(
                tenant.key(),
                TenantView.of(tenant),
                tenant.status() == Tenant.Status.ACTIVE,
                tenant.agencyLink(),
                tenant.agency());
    }

    public boolean isAgency() {
        return view.kind().equals(Tenant.Kind.AGENCY.name());
    }

    public boolean isClientOf(TenantId other) {
        return agency != null && agency == other.number();
    }
}
