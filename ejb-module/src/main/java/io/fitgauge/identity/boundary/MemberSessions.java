package io.fitgauge.identity.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.identity.control.Credentials;
import io.fitgauge.identity.control.MemberStore;
import io.fitgauge.identity.control.SessionStore;
import io.fitgauge.identity.entity.Membership;
import io.fitgauge.identity.entity.RefreshToken;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Change;
import io.fitgauge.tenancy.Changes;
import io.fitgauge.tenancy.RealTime;
import io.fitgauge.tenancy.TenantSecret;
import io.fitgauge.tenants.boundary.KnownTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The sessions of one tenant's users, each step in a transaction. */
@Stateless
public class MemberSessions {

    @Inject
    MemberStore members;

    @Inject
    Credentials credentials;

    @Inject
    SessionStore sessions;

    @Inject
    SessionStart start;

    @Inject
    OutsideStart outside;

    @Inject
    Changes changes;

    @Inject
    @RealTime
    Clock clock;

    /** @return none for users who do not count */
    public Optional<StoredPassword> password(Caller system, String email) {
        return members.byEmail(Email.normal(email))
                .filter(Membership::isActive)
                .flatMap(member -> credentials.of(member).map(known -> StoredPassword.of(member, known)));
    }

    /** @param proven what the person has shown to know */
    public Optional<Session> begin(Caller person, KnownTenant tenant, StoredPassword proven) {
        sessions.forgetExpired(clock.instant());
        UUID family = UuidCreator.getTimeOrderedEpoch();
        Optional<Session> session = start.begin(tenant, proven.member(), proven.key(), family);
        session.ifPresent(begun -> members.loggedIn(proven.member(), clock.instant()));
        session.ifPresent(begun -> changes.note(begun(family)));
        return session;
    }

    static Change begun(UUID family) {
        return new Change("session", family.toString(), null, Map.of());
    }

    /** A token that comes back ends its family. */
    public Optional<Session> renew(Caller system, KnownTenant tenant, TenantSecret secret) {
        Optional<RefreshToken> token = locked(secret);
        if (token.isEmpty() || token.get().isExpired(clock.instant())) {
            return Optional.empty();
        }
        if (token.get().isSpent()) {
            end(token.get());
            return Optional.empty();
        }
        token.get().spend(clock.instant());
        return renewed(tenant, token.get());
    }

    private Optional<Session> renewed(KnownTenant tenant, RefreshToken token) {
        Optional<UUID> issuer = token.issuerId();
        return issuer.isPresent()
                ? outside.begin(tenant, OutsideStart.Ground.of(token, issuer.get()))
                : start.begin(tenant, token.membershipId(), token.credentialKey(), token.family());
    }

    public void logout(Caller system, TenantSecret secret) {
        locked(secret).ifPresent(this::end);
    }

    private void end(RefreshToken token) {
        sessions.end(token.family());
        changes.doneBy(Actor.person(token.membershipId()));
        changes.note(new Change("session", token.family().toString(), Map.of(), null));
    }

    /** The user first, as everybody locks who changes one. */
    private Optional<RefreshToken> locked(TenantSecret secret) {
        sessions.find(secret.hash()).ifPresent(token -> members.lock(token.membershipId()));
        return sessions.lock(secret.hash());
    }
}
