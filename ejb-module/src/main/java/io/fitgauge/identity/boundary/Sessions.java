package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.Passwords;
import io.fitgauge.identity.control.RefreshSecret;
import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.KnownTenant;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Logging in, going on and logging out. There is no caller yet: the tenant is named by a slug or by the refresh token,
 * and the rest happens as the system inside that tenant.
 */
@Stateless
public class Sessions {

    @Inject
    Tenants tenants;

    @Inject
    Members members;

    @Inject
    Passwords passwords;

    /** @return empty alike for an unknown tenant, an unknown person and a wrong password, and in like time */
    @AcrossTenants("whoever logs in has no token yet")
    public Optional<Session> login(String tenant, String email, String password) {
        Optional<KnownTenant> known = tenants.bySlug(tenant);
        if (known.isEmpty()) {
            passwords.matchesNobody(password);
            return Optional.empty();
        }
        return members.login(Caller.system(known.get().key()), known.get(), email, password);
    }

    /** @return empty when the token is unknown, expired or spent already; a spent one ends its whole family */
    @AcrossTenants("a refresh token stands for itself; the access token may have expired")
    public Optional<Session> renew(String refreshToken) {
        return RefreshSecret.parse(refreshToken).flatMap(secret -> tenants.byId(secret.tenant())
                .flatMap(tenant -> members.renew(Caller.system(tenant.key()), tenant, secret)));
    }

    /** Ends the session, whatever of it is still known. */
    @AcrossTenants("a refresh token stands for itself; the access token may have expired")
    public void logout(String refreshToken) {
        RefreshSecret.parse(refreshToken).ifPresent(secret -> tenants.byId(secret.tenant())
                .ifPresent(tenant -> members.logout(Caller.system(tenant.key()), secret)));
    }
}
