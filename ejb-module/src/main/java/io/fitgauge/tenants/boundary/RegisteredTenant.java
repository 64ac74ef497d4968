package io.fitgauge.tenants.boundary;

import io.fitgauge.tenants.entity.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * A tenant as the operator sees it.
 *
 * @param agency the slug of its agency
 */
public record RegisteredTenant(TenantView view, String status, @Nullable String agency) {

    static RegisteredTenant of(Tenant tenant, @Nullable String agency) {
        return new RegisteredTenant(TenantView.of(tenant), tenant.status().name(), agency);
    }
}
