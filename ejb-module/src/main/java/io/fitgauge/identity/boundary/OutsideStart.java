package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.AccessStamps;
import io.fitgauge.identity.control.AccessTokens;
import io.fitgauge.identity.control.IssuerStore;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Hands out the tokens of a session that an issuer vouched for. */
class OutsideStart {

    private final IssuerStore issuers;
    private final MemberStore members;
    private final SessionStore sessions;
    private final AccessTokens accessTokens;
    private final AccessStamps stamps;
    private final Clock clock;

    @Inject
    OutsideStart(
            IssuerStore issuers,
            MemberStore members,
            SessionStore sessions,
            AccessTokens accessTokens,
            AccessStamps stamps,
            @RealTime Clock clock) {
        this.issuers = issuers;
        this.members = members;
        this.sessions = sessions;
        this.accessTokens = accessTokens;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * What such a session stands on.
     *
     * @param until when it ends, however often it is renewed
     */
    record Ground(UUID issuer, IssuerStore.Tie tie, UUID family, Instant until) {

        static Ground of(RefreshToken token, UUID issuer) {
            return new Ground(
                    issuer,
                    new IssuerStore.Tie(token.credentialKey(), token.membershipId()),
                    token.family(),
                    token.expiresAt());
        }
    }

    /** As {@link SessionStart}: the stamps are read first. */
    Optional<Session> begin(KnownTenant tenant, Ground ground) {
        IssuerStore.Tie tie = ground.tie();
        Stamps standing =
                stamps.of(List.of(tenant.key().id(), tie.member(), ground.issuer(), tie.id(), ground.family()));
        return members.lock(tie.member())
                .filter(Membership::isActive)
                .filter(member -> issuers.stands(ground.issuer(), tie.id()))
                .map(member -> session(tenant, member, ground, standing));
    }

    private Session session(KnownTenant tenant, Membership member, Ground ground, Stamps standing) {
        TenantSecret secret = TenantSecret.random(tenant.key().id());
        RefreshToken token = new RefreshToken(
                secret.hash(), ground.family(), member.id(), ground.tie().id(), clock.instant(), ground.until());
        token.isVouchedForBy(ground.issuer());
        sessions.add(token);
        return new Session(
                accessTokens.issue(
                        tenant.key(),
                        Actor.person(member.id()).vouchedForBy(ground.issuer()),
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
