package io.fitgauge.identity.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.identity.control.Links;
import io.fitgauge.identity.control.MemberStore;
import io.fitgauge.identity.control.SessionStore;
import io.fitgauge.identity.entity.Membership;
import io.fitgauge.identity.entity.OneTimeLink.Purpose;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.quota.boundary.Limit;
import io.fitgauge.quota.boundary.Quotas;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.RealTime;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The users of a tenant, for its administrators. */
@Stateless
public class Users {

    @Inject
    MemberStore members;

    @Inject
    SessionStore sessions;

    @Inject
    Links links;

    @Inject
    Removal removal;

    @Inject
    LinkDelivery delivery;

    @Inject
    Ranks ranks;

    @Inject
    Quotas quotas;

    @Inject
    @RealTime
    Clock clock;

    /** Sorted by {@code name}, {@code email} or {@code createdAt}. */
    public Page<UserView> list(Caller caller, UserFilter filter, PageRequest request) {
        return members.list(filter.wanted(), request).map(UserView::of);
    }

    public Revised<UserView> find(Caller caller, UUID id) {
        return revised(members.find(id).orElseThrow(() -> nobody(id)));
    }

    /**
     * Looks at nothing but this tenant: whether the address is known elsewhere cannot be told from the answer.
     *
     * @throws Refusal ROLE_TOO_SMALL, DUPLICATE, INVALID
     */
    public Revised<InvitedUser> invite(Caller caller, NewUser wanted) {
        ranks.requireGivable(caller, wanted.role());
        quotas.require(caller, Limit.USERS, members.count() + 1);
        UserWords words = UserWords.of(wanted);
        Membership member = new Membership(
                UuidCreator.getTimeOrderedEpoch(),
                Email.normal(wanted.email()),
                words.name(),
                wanted.role(),
                clock.instant());
        member.describe(words.name(), words.department(), words.language());
        members.add(member);
        LinkView link = delivery.send(caller, member, Purpose.INVITATION);
        return new Revised<>(member.revision(), InvitedUser.of(member, link));
    }

    /**
     * A user with another role, or who is blocked, is logged out everywhere.
     *
     * @throws Refusal NOT_FOUND, STALE, ROLE_TOO_SMALL, INVALID; WRONG_STATE for the last administrator
     */
    public Revised<UserView> change(Caller caller, UUID id, int revision, UserSettings settings) {
        List<Membership> administrators = ranks.lockAdministrators(caller);
        Membership member = lock(caller, id, revision);
        ranks.requireGivable(caller, settings.role());
        requireReachable(member, settings.status());
        UserWords words = UserWords.of(settings);
        member.describe(words.name(), words.department(), words.language());
        if (settings.role() != member.role() || isBlocking(member, settings)) {
            if (!settings.role().holds(member.role()) || isBlocking(member, settings)) {
                Ranks.requireAnother(administrators, member);
            }
            sessions.endAll(member);
        }
        member.become(settings.role());
        settle(member, settings.status());
        members.flush();
        return revised(member);
    }

    private static boolean isBlocking(Membership member, UserSettings settings) {
        return settings.status() == UserStatus.BLOCKED && member.isActive();
    }

    private static void requireReachable(Membership member, UserStatus wanted) {
        if (member.isInvited() && wanted != UserStatus.INVITED) {
            throw Refusal.wrongState("Nobody has used this invitation yet. Remove the user to take it back.");
        }
        if (!member.isInvited() && wanted == UserStatus.INVITED) {
            throw Refusal.invalid("/status", "The invitation was used already.");
        }
    }

    private void settle(Membership member, UserStatus wanted) {
        switch (wanted) {
            case INVITED -> {}
            case ACTIVE -> member.unblock();
            case BLOCKED -> {
                member.block();
                links.endAll(member);
            }
        }
    }

    /** @throws Refusal NOT_FOUND, STALE, ROLE_TOO_SMALL; WRONG_STATE for the last administrator */
    public void remove(Caller caller, UUID id, int revision) {
        List<Membership> administrators = ranks.lockAdministrators(caller);
        Membership member = lock(caller, id, revision);
        removal.remove(administrators, member);
    }

    private Membership lock(Caller caller, UUID id, int revision) {
        Membership member = members.lock(id).orElseThrow(() -> nobody(id));
        if (member.revision() != revision) {
            throw Refusal.stale();
        }
        ranks.requireReach(caller, member);
        return member;
    }

    private static Refusal nobody(UUID id) {
        return Refusal.notFound("user", id);
    }

    private static Revised<UserView> revised(Membership member) {
        return new Revised<>(member.revision(), UserView.of(member));
    }
}
