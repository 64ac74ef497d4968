package io.fitgauge.identity.boundary;

import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.TenantView;

/**
 * What somebody of an agency holds who has switched to a client. Nothing renews it: one switches again.
 *
 * @param accessToken a JWT
 * @param expiresIn seconds
 */
public record ClientSession(String accessToken, long expiresIn, TenantView tenant, Role role) {

    @Override
    public String toString() {
        return "ClientSession[of " + role + " in " + tenant.slug() + "]";
    }
}
