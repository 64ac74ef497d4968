package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.MemberStore;
import io.fitgauge.identity.entity.Membership;
import io.fitgauge.identity.entity.OneTimeLink.Purpose;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** One-time links that an administrator has sent to a user. A new one ends the one before. */
@Stateless
public class UserLinks {

    @Inject
    MemberStore members;

    @Inject
    LinkDelivery delivery;

    @Inject
    Ranks ranks;

    /** @throws Refusal NOT_FOUND, ROLE_TOO_SMALL; WRONG_STATE when the invitation was used */
    public SentLink inviteAgain(Caller caller, UUID id) {
        Membership member = lock(caller, id);
        if (!member.isInvited()) {
            throw Refusal.wrongState("This user has used an invitation already.");
        }
        return SentLink.of(delivery.send(caller, member, Purpose.INVITATION));
    }

    /**
     * A proven identity's link goes to its own mailbox only.
     *
     * @throws Refusal NOT_FOUND, ROLE_TOO_SMALL; WRONG_STATE when the user does not count, or cannot be mailed to
     */
    public SentLink reset(Caller caller, UUID id) {
        Membership member = lock(caller, id);
        if (!member.isActive()) {
            throw Refusal.wrongState("Only an active user's password can be reset.");
        }
        if (member.identityId().isPresent() && !delivery.isByMail()) {
            throw Refusal.wrongState(
                    "This user's mailbox is proven, so that the link must be mailed;" + " there is no mail server.");
        }
        return SentLink.of(delivery.send(caller, member, Purpose.RESET));
    }

    private Membership lock(Caller caller, UUID id) {
        Membership member = members.lock(id).orElseThrow(() -> Refusal.notFound("user", id));
        ranks.requireReach(caller, member);
        return member;
    }
}
