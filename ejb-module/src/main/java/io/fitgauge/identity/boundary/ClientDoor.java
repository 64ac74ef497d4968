package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.AccessStamps;
import io.fitgauge.identity.control.AccessTokens;
import io.fitgauge.identity.control.GrantStore;
import io.fitgauge.identity.control.Stamps;
import io.fitgauge.identity.entity.AgencyVisitor;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.RealTime;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.OwnAgency;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Where people of an agency come into a client, and are written down. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClientDoor {

    @Inject
    OwnAgency agency;

    @Inject
    GrantStore grants;

    @Inject
    AccessStamps stamps;

    @Inject
    AccessTokens tokens;

    @Inject
    @RealTime
    Clock clock;

    /** What lets somebody in. */
    private record Pass(Role role, Duration life, Stamps stamps) {}

    /** How much somebody of the agency may do here. @return nothing when nothing lets them in */
    public Optional<Role> role(Caller caller, UUID link, Colleague person) {
        if (!agency.isLinked(caller, link)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return person.role() == Role.AGENCY_ADMIN
                ? Optional.of(Role.TENANT_ADMIN)
                : grants.ofMember(link, person.id())
                        .filter(grant -> grant.counts(now))
                        .map(grant -> grant.role());
    }

    /** @return nothing when nothing lets the caller in */
    public Optional<ClientSession> open(Caller caller, Visit visit) {
        Stamps ground = visit.stamps().and(stamps.of(List.of(caller.tenant().id(), visit.link())));
        return pass(visit, ground)
                .filter(pass -> agency.isLinked(caller, visit.link()))
                .map(pass -> session(caller, visit, pass));
    }

    private Optional<Pass> pass(Visit visit, Stamps ground) {
        if (visit.person().role() == Role.AGENCY_ADMIN) {
            return Optional.of(new Pass(Role.TENANT_ADMIN, AccessTokens.LIFE, ground));
        }
        Instant now = clock.instant();
        return grants.ofMember(visit.link(), visit.person().id())
                .filter(grant -> grant.counts(now))
                .map(grant -> new Pass(
                        grant.role(),
                        shorter(Duration.between(now, grant.validUntil())),
                        ground.and(stamps.of(List.of(grant.id())))));
    }

    private static Duration shorter(Duration left) {
        return left.compareTo(AccessTokens.LIFE) < 0 ? left : AccessTokens.LIFE;
    }

    private ClientSession session(Caller caller, Visit visit, Pass pass) {
        writeDown(caller, visit, pass.role());
        String token = tokens.issue(
                caller.tenant(),
                caller.actor(),
                Access.of(pass.role()),
                pass.stamps(),
                pass.life(),
                visit.person().language());
        return new ClientSession(token, pass.life().toSeconds(), visit.client().view(), pass.role());
    }

    private void writeDown(Caller caller, Visit visit, Role role) {
        Colleague person = visit.person();
        UUID agencyId = Objects.requireNonNull(caller.actor().agency());
        grants.visitor(person.id())
                .ifPresentOrElse(
                        known -> known.comeAgain(person.name(), visit.agencyName(), role, clock.instant()),
                        () -> grants.add(new AgencyVisitor(
                                person.id(), person.name(), agencyId, visit.agencyName(), role, clock.instant())));
    }
}
