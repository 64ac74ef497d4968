package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.LoginThrottle;
import io.fitgauge.identity.control.Passwords;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantSecret;
import io.fitgauge.tenants.boundary.KnownTenant;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/**
 * Logging in, going on and logging out. There is no caller yet: the tenant is named by a slug or by the refresh token,
 * and the rest happens inside that tenant, in transactions of its own; passwords are checked between them. No session bean:
 * Liberty writes an incident for each refusal that leaves one without a transaction.
 */
@ApplicationScoped
public class Sessions {

    @Inject
    Tenants tenants;

    @Inject
    MemberSessions inside;

    @Inject
    Passwords passwords;

    @Inject
    LoginThrottle throttle;

    /**
     * @return empty alike for an unknown tenant, a person who does not count and a wrong password, and in like time
     * @throws io.fitgauge.refusal.Refusal TOO_MANY_REQUESTS after too many that were wrong
     */
    @AcrossTenants("whoever logs in has no token yet")
    public Optional<Session> login(String tenant, String email, String password) {
        return throttle.guarded(tenant + " " + Email.normal(email), () -> tryLogin(tenant, email, password));
    }

    private Optional<Session> tryLogin(String tenant, String email, String password) {
        Optional<KnownTenant> known = tenants.bySlug(tenant);
        Optional<StoredPassword> stored = known.flatMap(there -> inside.password(Caller.system(there.key()), email));
        boolean right = stored.map(wanted -> passwords.matches(password, wanted.hash()))
                .orElseGet(() -> passwords.matchesNobody(password));
        return right ? begin(known.orElseThrow(), stored.orElseThrow()) : Optional.empty();
    }

    private Optional<Session> begin(KnownTenant tenant, StoredPassword proven) {
        Caller person =
                new Caller(tenant.key(), Actor.person(proven.member()), Access.of(proven.role()), Locale.ENGLISH);
        return inside.begin(person, tenant, proven);
    }

    /** @return empty when the token is unknown, expired or spent already; a spent one ends its whole family */
    @AcrossTenants("a refresh token stands for itself; the access token may have expired")
    public Optional<Session> renew(String refreshToken) {
        return TenantSecret.parse(refreshToken).flatMap(secret -> tenants.byId(secret.tenant())
                .flatMap(tenant -> inside.renew(Caller.system(tenant.key()), tenant, secret)));
    }

    /** Ends the session, whatever of it is still known. */
    @AcrossTenants("a refresh token stands for itself; the access token may have expired")
    public void logout(String refreshToken) {
        TenantSecret.parse(refreshToken).ifPresent(secret -> tenants.byId(secret.tenant())
                .ifPresent(tenant -> inside.logout(Caller.system(tenant.key()), secret)));
    }
}
