package io.fitgauge.identity.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.identity.control.IssuerStore;
import io.fitgauge.identity.control.MemberStore;
import io.fitgauge.identity.control.OutsideIssuer;
import io.fitgauge.identity.control.OutsideTokens;
import io.fitgauge.identity.control.SessionStore;
import io.fitgauge.identity.entity.Issuer;
import io.fitgauge.identity.entity.IssuerSubject;
import io.fitgauge.identity.entity.Membership;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Changes;
import io.fitgauge.tenancy.RealTime;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.KnownTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Users of one tenant whom an issuer vouches for, each step in a transaction. */
@Stateless
public class OutsideLogins {

    /** Then the issuer is asked again: who has left the company is not here for longer. */
    private static final Duration SESSION = Duration.ofHours(12);

    @Inject
    IssuerStore issuers;

    @Inject
    MemberStore members;

    @Inject
    SessionStore sessions;

    @Inject
    OutsideStart start;

    @Inject
    Changes changes;

    @Inject
    @RealTime
    Clock clock;

    /** The user that a subject is, or is to be tied to. */
    public record Meant(UUID member, Role role) {}

    /** @return what its tokens are checked with, while they are taken */
    public Optional<OutsideIssuer> issuer(Caller system, String issuer) {
        return issuers.byIssuer(issuer)
                .filter(Issuer::isActive)
                .map(known -> OutsideIssuer.of(system.tenant().number(), known));
    }

    /** @return empty when the subject is nobody here */
    public Optional<Meant> meant(Caller system, UUID issuer, OutsideTokens.Claims claims) {
        return issuers.tie(issuer, claims.subject())
                .flatMap(tie -> members.find(tie.member()))
                .or(() -> byEmail(issuer, claims))
                .map(member -> new Meant(member.id(), member.role()));
    }

    /** By an address that the issuer has verified, where the issuer's settings say so; a user is one subject only. */
    private Optional<Membership> byEmail(UUID issuer, OutsideTokens.Claims claims) {
        String email = claims.email();
        boolean matches = issuers.find(issuer)
                .filter(known -> known.unknownSubjects() == Issuer.UnknownSubjects.MATCH_EMAIL)
                .isPresent();
        return matches && email != null
                ? members.byEmail(Email.normal(email))
                        .filter(member -> member.isActive() || member.isInvited())
                        .filter(member -> !issuers.means(issuer, member.id()))
                : Optional.empty();
    }

    /** @return empty when the user, the issuer or the tie does not count any more */
    public Optional<Session> begin(
            Caller person, KnownTenant tenant, UUID issuer, OutsideTokens.Claims claims, Meant meant) {
        Instant now = clock.instant();
        sessions.forgetExpired(now);
        IssuerStore.Tie tie =
                issuers.tie(issuer, claims.subject()).orElseGet(() -> tie(issuer, claims.subject(), meant.member()));
        UUID family = UuidCreator.getTimeOrderedEpoch();
        Optional<Session> session =
                start.begin(tenant, new OutsideStart.Ground(issuer, tie, family, now.plus(SESSION)));
        session.ifPresent(begun -> members.loggedIn(tie.member(), now));
        session.ifPresent(begun -> changes.note(MemberSessions.begun(family)));
        return session;
    }

    private IssuerStore.Tie tie(UUID issuer, String subject, UUID member) {
        members.lock(member).filter(Membership::isInvited).ifPresent(invited -> invited.join(invited.name()));
        UUID id = UuidCreator.getTimeOrderedEpoch();
        issuers.add(new IssuerSubject(id, issuer, subject, member, clock.instant()));
        return new IssuerStore.Tie(id, member);
    }
}
