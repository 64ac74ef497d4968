package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.GrantStore;
import io.fitgauge.identity.control.MemberStore;
import io.fitgauge.identity.entity.Membership;
import io.fitgauge.portability.Person;
import io.fitgauge.portability.PersonalData;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The user itself, with all sessions, links and sign-ons; and that somebody of an agency was here. */
class UserRow implements PersonalData {

    private final MemberStore members;
    private final GrantStore visitors;
    private final Ranks ranks;
    private final Removal removal;

    @Inject
    UserRow(MemberStore members, GrantStore visitors, Ranks ranks, Removal removal) {
        this.members = members;
        this.visitors = visitors;
        this.ranks = ranks;
        this.removal = removal;
    }

    @Override
    public Step step() {
        return Step.ROWS;
    }

    @Override
    public void require(Caller caller, Person person) {
        if (!person.isContact()) {
            List<Membership> administrators = ranks.lockAdministrators(caller);
            Membership member = members.find(person.id()).orElseThrow(() -> Refusal.notFound("user", person.id()));
            ranks.requireReach(caller, member);
            Ranks.requireAnother(administrators, member);
        }
    }

    /** @throws Refusal WRONG_STATE for the last administrator */
    @Override
    public Map<String, Integer> erase(Caller caller, Person person) {
        if (person.isContact()) {
            return Map.of();
        }
        List<Membership> administrators = ranks.lockAdministrators(caller);
        Optional<Membership> member = members.lock(person.id());
        member.ifPresent(found -> removal.remove(administrators, found));
        return Map.of("membership", member.isPresent() ? 1 : 0);
    }

    @Override
    public Map<String, Integer> eraseVisitor(Caller system, UUID user) {
        return Map.of("agency_visitor", visitors.forgetVisitor(user));
    }
}
