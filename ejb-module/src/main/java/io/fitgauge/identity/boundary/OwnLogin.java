package io.fitgauge.identity.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.identity.control.Credentials;
import io.fitgauge.identity.control.IdentityStore;
import io.fitgauge.identity.control.LoginThrottle;
import io.fitgauge.identity.control.MemberStore;
import io.fitgauge.identity.control.PasswordRules;
import io.fitgauge.identity.control.Passwords;
import io.fitgauge.identity.entity.Credential;
import io.fitgauge.identity.entity.Identity;
import io.fitgauge.identity.entity.Membership;
import io.fitgauge.identity.entity.OneTimeLink.Purpose;
import io.fitgauge.mail.boundary.Postbox;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.KnownTenant;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody who is logged in does about that. */
@Stateless
public class OwnLogin {

    @Inject
    MemberStore members;

    @Inject
    IdentityStore identities;

    @Inject
    Credentials credentials;

    @Inject
    Passwords passwords;

    @Inject
    LoginThrottle throttle;

    @Inject
    PasswordRules rules;

    @Inject
    SessionStart start;

    @Inject
    Tenants tenants;

    @Inject
    Postbox postbox;

    @Inject
    Outbox outbox;

    /** @param caller in the tenant that the person is a user of */
    public Me me(Caller caller) {
        return Me.of(members.find(caller.actor().key()).orElseThrow(OwnLogin::gone));
    }

    /**
     * Ends all sessions; of a proven identity those in other tenants too.
     *
     * @return a new one
     * @throws Refusal INVALID when the current password is another one, or the new one is too easy; WRONG_STATE without a
     *     password; TOO_MANY_REQUESTS
     */
    public Session changePassword(Caller caller, String current, String password) {
        Membership member = lock(caller);
        KnownTenant tenant = tenants.byId(caller.tenant().id()).orElseThrow();
        Optional<Identity> identity = member.identityId().flatMap(identities::lock);
        Credential before = credentials
                .of(member)
                .orElseThrow(() -> Refusal.wrongState("You have no password here: your own sign-on lets you in."));
        if (!isRight(member, current, before)) {
            throw Refusal.invalid("/current", "This is not your password.");
        }
        rules.check("/password", password, tenant.view().slug(), member);
        Credential fresh = new Credential(passwords.hash(password));
        identity.ifPresentOrElse(
                known -> credentials.change(member, known, fresh), () -> credentials.change(member, fresh));
        members.flush();
        return start.begin(tenant, member.id(), fresh.key(), UuidCreator.getTimeOrderedEpoch())
                .orElseThrow();
    }

    /**
     * The language that one reads, from the next token on.
     *
     * @param language BCP 47; the tenant's when absent
     * @throws Refusal INVALID when it is no language tag
     */
    public Me speak(Caller caller, @Nullable String language) {
        Membership member = lock(caller);
        member.describe(member.name(), member.department(), UserWords.tag(language));
        members.flush();
        return Me.of(member);
    }

    private boolean isRight(Membership member, String current, Credential before) {
        return throttle.guarded("user " + member.id(), () -> Optional.of(member)
                        .filter(one -> passwords.matches(current, before.passwordHash())))
                .isPresent();
    }

    /** @throws Refusal WRONG_STATE when the mailbox is proven, or there is no mail server */
    public void proveMailbox(Caller caller) {
        Membership member = lock(caller);
        if (member.identityId().isPresent()) {
            throw Refusal.wrongState("Your mailbox is proven already.");
        }
        if (!postbox.isOpen()) {
            throw Refusal.wrongState("There is no mail server, so that nobody can be mailed to.");
        }
        outbox.write(caller, LinkEvents.of(Purpose.MAILBOX, member.id()));
    }

    private Membership lock(Caller caller) {
        if (caller.actor().agency() != null) {
            throw Refusal.wrongState("You act for your agency here. Log in there to change this.");
        }
        return members.lock(caller.actor().key()).orElseThrow(OwnLogin::gone);
    }

    private static Refusal gone() {
        return Refusal.wrongState("You are not a user here any more.");
    }
}
