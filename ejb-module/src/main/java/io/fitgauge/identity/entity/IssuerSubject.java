package io.fitgauge.identity.entity;

import io.fitgauge.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;

/** Whom an issuer means: its subject, and the user of this tenant that it is. */
@Entity
@Table(name = "issuer_subject")
public class IssuerSubject extends TenantOwned {

    @Id
    @Convert("uuid")
    private UUID id;

    @Column(name = "issuer_id")
    @Convert("uuid")
    private UUID issuerId;

    private String subject;

    @Column(name = "membership_id")
    @Convert("uuid")
    private UUID membershipId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected IssuerSubject() {} // JPA

    public IssuerSubject(UUID id, UUID issuerId, String subject, UUID membershipId, Instant createdAt) {
        this.id = id;
        this.issuerId = issuerId;
        this.subject = subject;
        this.membershipId = membershipId;
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    public UUID issuerId() {
        return issuerId;
    }

    public String subject() {
        return subject;
    }

    public UUID membershipId() {
        return membershipId;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
