package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.LoginThrottle;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantSecret;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Links that need no login and can be used again and again, such as the one that stops mails. The link's secret names the
 * tenant, and the rest happens inside it. Whether a link is unknown, revoked, or of a tenant that is suspended, cannot be
 * told from the answer; who tries many is slowed down like who guesses passwords.
 */
@ApplicationScoped
public class SecretLinks {

    @Inject
    Tenants tenants;

    @Inject
    LoginThrottle throttle;

    /** What is done inside the tenant. */
    public interface Step<T> {

        /**
         * @param system the system, in the link's tenant
         * @return none when the link is not known there
         */
        Optional<T> take(Caller system, TenantSecret secret);
    }

    /**
     * @param text what is in the link
     * @throws Refusal NOT_FOUND; TOO_MANY_REQUESTS
     */
    @AcrossTenants("whoever has such a link has no token")
    public <T> T open(String text, Step<T> step) {
        return throttle.guarded("link " + text, () -> inside(text, step))
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "There is nothing at this address."));
    }

    private <T> Optional<T> inside(String text, Step<T> step) {
        return TenantSecret.parse(text).flatMap(secret -> tenants.byId(secret.tenant())
                .flatMap(tenant -> step.take(Caller.system(tenant.key()), secret)));
    }
}
