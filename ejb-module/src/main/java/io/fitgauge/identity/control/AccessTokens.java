package io.fitgauge.identity.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Access tokens: MicroProfile JWT, RS256, for ten minutes. */
@ApplicationScoped
public class AccessTokens {

    public static final Duration LIFE = Duration.ofMinutes(10);

    @Inject
    SigningKeys keys;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "fitgauge.token.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "fitgauge.token.audience")
    String audience;

    /** @return a compact JWT with the person as {@code sub}, the tenant's public id as {@code tenant}, the role as group */
    public String issue(TenantId tenant, UUID person, Role role) {
        Instant now = clock.instant();
        RSAKey key = keys.current();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build(),
                new JWTClaimsSet.Builder()
                        .jwtID(UUID.randomUUID().toString())
                        .issuer(issuer)
                        .audience(audience)
                        .subject(person.toString())
                        .claim("upn", person.toString())
                        .claim("tenant", tenant.id().toString())
                        .claim("groups", List.of(role.name()))
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(LIFE)))
                        .build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException problem) {
            throw new IllegalStateException("A token could not be signed", problem);
        }
        return token.serialize();
    }
}
