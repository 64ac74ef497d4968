package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.AccessStamps;
import io.fitgauge.identity.control.AccessTokens;
import io.fitgauge.identity.control.Credentials;
import io.fitgauge.identity.control.MemberStore;
import io.fitgauge.identity.control.SessionStore;
import io.fitgauge.identity.control.Stamps;
import io.fitgauge.identity.entity.Membership;
import io.fitgauge.identity.entity.RefreshToken;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.RealTime;
import io.fitgauge.tenancy.TenantSecret;
import io.fitgauge.tenants.boundary.KnownTenant;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Hands out the tokens of a session, to a user who counts. */
class SessionStart {

    private static final Duration SESSION = Duration.ofDays(30);

    private final MemberStore members;
    private final Credentials credentials;
    private final SessionStore sessions;
    private final AccessTokens accessTokens;
    private final AccessStamps stamps;
    private final Clock clock;

    @Inject
    SessionStart(
            MemberStore members,
            Credentials credentials,
            SessionStore sessions,
            AccessTokens accessTokens,
            AccessStamps stamps,
            @RealTime Clock clock) {
        this.members = members;
        this.credentials = credentials;
        this.sessions = sessions;
        this.accessTokens = accessTokens;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * The stamps are read first: what is withdrawn after that ends the token, and what was withdrawn before is seen.
     *
     * @param key of the password that was given
     * @return none when the user does not count, or has another password by now
     */
    Optional<Session> begin(KnownTenant tenant, UUID member, UUID key, UUID family) {
        Stamps standing = stamps.of(List.of(tenant.key().id(), member, key, family));
        return members.lock(member)
                .filter(Membership::isActive)
                .filter(found -> credentials
                        .of(found)
                        .filter(credential -> credential.key().equals(key))
                        .isPresent())
                .map(found -> session(tenant, found, key, family, standing));
    }

    private Session session(KnownTenant tenant, Membership member, UUID key, UUID family, Stamps standing) {
        TenantSecret secret = TenantSecret.random(tenant.key().id());
        Instant now = clock.instant();
        sessions.add(new RefreshToken(secret.hash(), family, member.id(), key, now, now.plus(SESSION)));
        return new Session(
                accessTokens.issue(
                        tenant.key(),
                        Actor.person(member.id()),
                        Access.of(member.role()),
                        standing,
                        AccessTokens.LIFE,
                        member.language()),
                AccessTokens.LIFE.toSeconds(),
                secret.text(),
                tenant.view(),
                member.role());
    }
}
