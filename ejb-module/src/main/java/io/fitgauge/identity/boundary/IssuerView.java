package io.fitgauge.identity.boundary;

import io.fitgauge.identity.entity.Issuer;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A tenant's own sign-on as administrators see it. */
public record IssuerView(
        UUID id,
        String name,
        String issuer,
        String jwksUri,
        String audience,
        Set<Issuer.Algorithm> algorithms,
        IssuerDraft.ClaimNames claims,
        Issuer.UnknownSubjects unknownSubjects,
        Issuer.Status status,
        Instant createdAt) {

    static IssuerView of(Issuer issuer) {
        return new IssuerView(
                issuer.id(),
                issuer.name(),
                issuer.issuer(),
                issuer.jwksUri(),
                issuer.audience(),
                issuer.algorithms(),
                new IssuerDraft.ClaimNames(issuer.subjectClaim(), issuer.emailClaim(), issuer.emailVerifiedClaim()),
                issuer.unknownSubjects(),
                issuer.status(),
                issuer.createdAt());
    }
}
