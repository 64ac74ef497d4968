package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.LoginThrottle;
import io.fitgauge.identity.control.OutsideIssuer;
import io.fitgauge.identity.control.OutsideTokens;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.KnownTenant;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Logging in with the token of an outside issuer. What is asked of the issuer is asked outside of any transaction, so that a
 * slow one holds no connection. No session bean: Liberty writes an incident for each refusal that leaves one without a
 * transaction.
 */
@ApplicationScoped
public class SignOn {

    @Inject
    Tenants tenants;

    @Inject
    OutsideTokens tokens;

    @Inject
    OutsideLogins logins;

    @Inject
    LoginThrottle throttle;

    /**
     * @param slug of the tenant that is wanted
     * @return empty alike for whatever is wrong with the tenant, the token, its issuer or its user
     * @throws io.fitgauge.refusal.Refusal TOO_MANY_REQUESTS after too many that were wrong; UNAVAILABLE when the issuer's
     *     keys cannot be read
     */
    @AcrossTenants("whoever signs on has no token of ours yet")
    public Optional<Session> exchange(String slug, String token) {
        Optional<OutsideTokens.Unchecked> read = tokens.read(token);
        String account = read.map(said -> said.issuer() + " " + said.subject()).orElse("nobody");
        return throttle.guarded("sign-on " + slug + " " + account, () -> read.flatMap(said -> exchange(slug, said)));
    }

    private Optional<Session> exchange(String slug, OutsideTokens.Unchecked token) {
        Optional<KnownTenant> tenant = tenants.bySlug(slug);
        if (tenant.isEmpty()) {
            return Optional.empty();
        }
        Caller inside = Caller.system(tenant.get().key());
        Optional<OutsideIssuer> issuer = logins.issuer(inside, token.issuer());
        return issuer.flatMap(
                known -> tokens.check(token, known).flatMap(claims -> login(tenant.get(), known.id(), claims)));
    }

    private Optional<Session> login(KnownTenant tenant, UUID issuer, OutsideTokens.Claims claims) {
        return logins.meant(Caller.system(tenant.key()), issuer, claims)
                .flatMap(meant -> logins.begin(person(tenant, meant, issuer), tenant, issuer, claims, meant));
    }

    private static Caller person(KnownTenant tenant, OutsideLogins.Meant meant, UUID issuer) {
        return new Caller(
                tenant.key(),
                Actor.person(meant.member()).vouchedForBy(issuer),
                Access.of(meant.role()),
                Locale.ENGLISH);
    }
}
