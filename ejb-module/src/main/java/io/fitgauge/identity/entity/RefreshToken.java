package io.fitgauge.identity.entity;

import io.fitgauge.tenancy.TenantOwned;
import io.fitgauge.tenancy.Unaudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;

/** One renewal of a session, known by the hash of its secret. It can be spent once. */
@Entity
@Unaudited("sessions come and go by the minute")
@Table(name = "refresh_token")
public class RefreshToken extends TenantOwned {

    @Id
    @Column(name = "token_hash")
    private String hash;

    @Convert("uuid")
    private UUID family;

    @Column(name = "membership_id")
    @Convert("uuid")
    private UUID membershipId;

    @Column(name = "credential_key")
    @Convert("uuid")
    private UUID credentialKey;

    @Column(name = "issuer_id")
    @Convert("uuid")
    private @Nullable UUID issuerId;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "spent_at")
    private @Nullable Instant spentAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected RefreshToken() {} // JPA

    /** @param credentialKey of the password that the session was begun with */
    public RefreshToken(
            String hash, UUID family, UUID membershipId, UUID credentialKey, Instant createdAt, Instant expiresAt) {
        this.hash = hash;
        this.family = family;
        this.membershipId = membershipId;
        this.credentialKey = credentialKey;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** The session began with a token of this issuer; instead of a password it stands on whom the issuer means. */
    public void isVouchedForBy(UUID issuer) {
        issuerId = issuer;
    }

    public void spend(Instant now) {
        spentAt = now;
    }

    public boolean isSpent() {
        return spentAt != null;
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public UUID family() {
        return family;
    }

    public UUID membershipId() {
        return membershipId;
    }

    /** Of the password that the session was begun with; of one that an issuer vouched for, the tie to its subject. */
    public UUID credentialKey() {
        return credentialKey;
    }

    /** Of a session that began with an issuer's token. */
    public Optional<UUID> issuerId() {
        return Optional.ofNullable(issuerId);
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
