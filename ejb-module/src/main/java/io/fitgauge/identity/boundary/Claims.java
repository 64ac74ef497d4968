package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.LoginThrottle;
import io.fitgauge.identity.control.Passwords;
import io.fitgauge.identity.entity.OneTimeLink.Purpose;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantSecret;
import io.fitgauge.tenants.boundary.KnownTenant;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people do with a one-time link, and how they ask for one. There is no caller yet: the link's secret names the
 * tenant, and the rest happens inside it. Links that are unknown, used, replaced, expired or another purpose's are all
 * refused alike. No session bean: Liberty writes an incident for each refusal that leaves one without a transaction.
 */
@ApplicationScoped
public class Claims {

    private static final String NO_LINK = "This link is not valid (any more). Ask for a new one.";

    @Inject
    Tenants tenants;

    @Inject
    ClaimSteps inside;

    @Inject
    Passwords passwords;

    @Inject
    LoginThrottle throttle;

    /** What is done inside the tenant, by the link's user. */
    private interface Step<T> {

        T take(Caller person, KnownTenant tenant, TenantSecret secret);
    }

    /**
     * Uses an invitation.
     *
     * @param name as the person writes it; as the inviter did when absent
     * @param password a new one; the one that there is when the mailbox is proven already
     * @return none when that is another one; then the link goes on counting
     * @throws Refusal INVALID for a link that does not count, or a password that is too easy; TOO_MANY_REQUESTS
     */
    @AcrossTenants("whoever was invited has no token yet")
    public Optional<Session> join(String token, @Nullable String name, String password) {
        return throttle.guarded(
                "link " + token,
                () -> with(
                        token,
                        Purpose.INVITATION,
                        (person, tenant, secret) -> inside.join(person, tenant, secret, name, password)));
    }

    /**
     * Mails a link to whoever has this address and counts in this tenant; whether there is anybody cannot be told from the
     * answer or from the time it takes.
     *
     * @throws Refusal TOO_MANY_REQUESTS when it was asked for too often
     */
    @AcrossTenants("whoever has forgotten a password has no token")
    public void askReset(String tenant, String email) {
        throttle.counted("reset " + tenant + " " + Email.normal(email));
        passwords.matchesNobody(email); // what differs behind it is small beside that
        tenants.bySlug(tenant).ifPresent(known -> inside.askReset(Caller.system(known.key()), email));
    }

    /** @throws Refusal INVALID for a link that does not count, or a password that is too easy */
    @AcrossTenants("whoever has forgotten a password has no token")
    public void reset(String token, String password) {
        renewPassword(token, Purpose.RESET, password);
    }

    /** @throws Refusal INVALID for a link that does not count, or a password that is too easy */
    @AcrossTenants("the link is opened where the mail is read")
    public void proveMailbox(String token, String password) {
        renewPassword(token, Purpose.MAILBOX, password);
    }

    private void renewPassword(String token, Purpose purpose, String password) {
        with(token, purpose, (person, tenant, secret) -> {
            inside.renewPassword(person, tenant, secret, purpose, password);
            return tenant;
        });
    }

    private <T> T with(String token, Purpose purpose, Step<T> step) {
        TenantSecret secret = TenantSecret.parse(token).orElseThrow(Claims::noLink);
        KnownTenant tenant = tenants.byId(secret.tenant()).orElseThrow(Claims::noLink);
        Caller person =
                inside.holder(Caller.system(tenant.key()), secret, purpose).orElseThrow(Claims::noLink);
        return step.take(person, tenant, secret);
    }

    static Refusal noLink() {
        return Refusal.invalid("/token", NO_LINK);
    }
}
