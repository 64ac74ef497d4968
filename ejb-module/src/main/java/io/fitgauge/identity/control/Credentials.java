package io.fitgauge.identity.control;

import io.fitgauge.identity.entity.Credential;
import io.fitgauge.identity.entity.Identity;
import io.fitgauge.identity.entity.Membership;
import jakarta.inject.Inject;
import java.util.Optional;

/** What users log in with, be it their own here or that of a proven identity. */
public class Credentials {

    @Inject
    IdentityStore identities;

    @Inject
    SessionStore sessions;

    @Inject
    AccessStamps stamps;

    @Inject
    Links links;

    /** @return none when nobody has come yet */
    public Optional<Credential> of(Membership member) {
        return member.identityId()
                .map(identities::get)
                .map(Identity::credential)
                .or(member::credential);
    }

    /** Another password of a user whose mailbox is not proven. The user is locked. */
    public void change(Membership member, Credential fresh) {
        end(member);
        member.logInWith(fresh);
    }

    /** Another password of whoever has the identity, in all tenants; the user is tied to it if not so yet. Both are locked. */
    public void change(Membership member, Identity identity, Credential fresh) {
        tie(member, identity);
        stamps.withdraw(identity.credential().key());
        identity.logInWith(fresh);
    }

    /** From now on the user logs in as whoever has the identity. Both are locked. */
    public void tie(Membership member, Identity identity) {
        end(member);
        member.tieTo(identity.id());
    }

    /** What was begun before ends, and what was promised before is void. */
    private void end(Membership member) {
        of(member).ifPresent(before -> stamps.withdraw(before.key()));
        sessions.endAll(member);
        links.endAll(member);
    }
}
