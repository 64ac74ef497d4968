package io.fitgauge.identity.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.RealTime;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Access tokens: MicroProfile JWT, RS256, for ten minutes. */
@ApplicationScoped
public class AccessTokens {

    public static final Duration LIFE = Duration.ofMinutes(10);

    @Inject
    SigningKeys keys;

    @Inject
    Tenants tenants;

    @Inject
    @RealTime
    Clock clock;

    @Inject
    @ConfigProperty(name = "fitgauge.token.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "fitgauge.token.audience")
    String audience;

    /**
     * To be called when everything that the token stands on was seen to stand, after its stamps were read: what is withdrawn
     * in between has a greater stamp then.
     *
     * @param life not more than {@link #LIFE}
     * @param language the person's own; the tenant's when absent
     * @return a compact JWT with the actor as {@code sub} and the tenant's public id as {@code tenant}
     * @throws Refusal NOT_AUTHENTICATED when the tenant is suspended at this moment
     */
    public String issue(
            TenantId tenant, Actor actor, Access access, Stamps stamps, Duration life, @Nullable String language) {
        if (!tenants.isActive(Caller.system(tenant))) {
            throw new Refusal(Reason.NOT_AUTHENTICATED, "Nobody is let in here now.");
        }
        Instant now = clock.instant();
        RSAKey key = keys.signing();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build(),
                claims(tenant, actor, access, stamps)
                        .claim(TokenClaims.LOCALE, language == null ? locale(tenant) : language)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(life)))
                        .build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException problem) {
            throw new IllegalStateException("A token could not be signed", problem);
        }
        return token.serialize();
    }

    private String locale(TenantId tenant) {
        return tenants.mine(Caller.system(tenant)).value().locale();
    }

    private JWTClaimsSet.Builder claims(TenantId tenant, Actor actor, Access access, Stamps stamps) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .issuer(issuer)
                .audience(audience)
                .subject(actor.key().toString())
                .claim("upn", actor.key().toString())
                .claim(TokenClaims.TENANT, tenant.id().toString())
                .claim(TokenClaims.GROUPS, List.of(access.role().name()))
                .claim(TokenClaims.STAMPS, stamps.text());
        if (actor.agency() != null) {
            claims.claim(TokenClaims.AGENCY, actor.agency().toString());
        }
        if (actor.issuer() != null) {
            claims.claim(TokenClaims.ISSUER, actor.issuer().toString());
        }
        if (access.scopes() != null) {
            claims.claim(TokenClaims.SCOPE, String.join(" ", new TreeSet<>(access.scopes())));
        }
        return claims;
    }
}
