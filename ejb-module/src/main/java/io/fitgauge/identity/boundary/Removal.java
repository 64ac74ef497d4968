package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.Links;
import io.fitgauge.identity.control.MemberStore;
import io.fitgauge.identity.control.SessionStore;
import io.fitgauge.identity.control.UnusedIdentities;
import io.fitgauge.identity.entity.Membership;
import io.fitgauge.refusal.Refusal;
import jakarta.inject.Inject;
import java.util.List;

/** Ends a user, and all that they could come in with. */
class Removal {

    private final MemberStore members;
    private final SessionStore sessions;
    private final Links links;
    private final UnusedIdentities unused;

    @Inject
    Removal(MemberStore members, SessionStore sessions, Links links, UnusedIdentities unused) {
        this.members = members;
        this.sessions = sessions;
        this.links = links;
        this.unused = unused;
    }

    /**
     * @param administrators locked before the user was
     * @param member locked
     * @throws Refusal WRONG_STATE for the last administrator
     */
    void remove(List<Membership> administrators, Membership member) {
        Ranks.requireAnother(administrators, member);
        sessions.endAll(member);
        links.endAll(member);
        members.remove(member);
        member.identityId().ifPresent(unused::forget);
    }
}
