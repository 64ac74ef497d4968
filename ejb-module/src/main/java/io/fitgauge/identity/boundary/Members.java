package io.fitgauge.identity.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.identity.control.ColleagueStore;
import io.fitgauge.identity.control.MemberStore;
import io.fitgauge.identity.control.Passwords;
import io.fitgauge.identity.entity.Credential;
import io.fitgauge.identity.entity.Membership;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.RealTime;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people of one tenant, as other rooms and the operator see them. */
@Stateless
public class Members {

    @Inject
    MemberStore members;

    @Inject
    ColleagueStore colleagues;

    @Inject
    Passwords passwords;

    @Inject
    @RealTime
    Clock clock;

    /** Makes the user, with a password that counts in this tenant only, unless the address is known here. */
    public UUID ensure(Caller caller, NewMember wanted) {
        String email = Email.normal(wanted.email());
        return members.byEmail(email).map(Membership::id).orElseGet(() -> add(email, wanted));
    }

    private UUID add(String email, NewMember wanted) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Membership member = new Membership(id, email, wanted.name(), wanted.role(), clock.instant());
        member.logInWith(new Credential(passwords.hash(wanted.password())));
        member.join(wanted.name());
        members.add(member);
        return id;
    }

    /** How many there are, whatever they may do. */
    public long count(Caller caller) {
        return members.count();
    }

    public boolean has(Caller caller, UUID member) {
        return members.find(member).isPresent();
    }

    /** Those who count, in the order of their ids. */
    public List<Colleague> active(Caller caller) {
        return colleagues.active().stream().map(Colleague::of).toList();
    }

    /** Somebody who may be written to: of those who are blocked there is none. */
    public Optional<Colleague> reachable(Caller caller, UUID member) {
        return members.find(member).filter(found -> !found.isBlocked()).map(Colleague::of);
    }
}
