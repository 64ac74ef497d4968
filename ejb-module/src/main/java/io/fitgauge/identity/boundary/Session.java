package io.fitgauge.identity.boundary;

import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.TenantView;

/**
 * What somebody holds who has logged in.
 *
 * @param accessToken a JWT
 * @param expiresIn seconds
 * @param refreshToken renews the session once
 */
public record Session(String accessToken, long expiresIn, String refreshToken, TenantView tenant, Role role) {

    @Override
    public String toString() {
        return "Session[of " + role + " in " + tenant.slug() + "]";
    }
}
