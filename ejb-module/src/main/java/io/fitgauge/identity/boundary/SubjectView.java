package io.fitgauge.identity.boundary;

import io.fitgauge.identity.entity.IssuerSubject;
import java.time.Instant;
import java.util.UUID;

/** Whom an issuer means, as administrators see it. */
public record SubjectView(UUID id, String subject, UUID userId, Instant createdAt) {

    static SubjectView of(IssuerSubject tie) {
        return new SubjectView(tie.id(), tie.subject(), tie.membershipId(), tie.createdAt());
    }
}
