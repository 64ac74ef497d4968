package io.fitgauge.identity.control;

import io.fitgauge.identity.entity.Issuer;
import java.net.URI;
import java.util.Set;
import java.util.UUID;

/**
 * What one has to know of an issuer to check its tokens.
 *
 * @param tenant the number of the one that trusts it
 */
public record OutsideIssuer(
        int tenant,
        UUID id,
        String issuer,
        URI keys,
        String audience,
        Set<Issuer.Algorithm> algorithms,
        String subjectClaim,
        String emailClaim,
        String emailVerifiedClaim) {

    public static OutsideIssuer of(int tenant, Issuer issuer) {
        return new OutsideIssuer(
                tenant,
                issuer.id(),
                issuer.issuer(),
                URI.create(issuer.jwksUri()),
                issuer.audience(),
                issuer.algorithms(),
                issuer.subjectClaim(),
                issuer.emailClaim(),
                issuer.emailVerifiedClaim());
    }
}
