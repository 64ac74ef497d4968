package io.fitgauge.identity.entity;

import io.fitgauge.tenancy.TenantOwned;
import io.fitgauge.tenancy.Unaudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;

/** What an API client proves itself with, known by its hash. */
@Entity
@Table(name = "api_client_secret")
public class ApiClientSecret extends TenantOwned {

    @Id
    @Convert("uuid")
    private UUID id;

    @Column(name = "client_id")
    @Convert("uuid")
    private UUID clientId;

    @Unaudited("a secret, though hashed")
    @Column(name = "secret_hash")
    private String hash;

    @Column(name = "valid_until")
    private @Nullable Instant validUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ApiClientSecret() {} // JPA

    public ApiClientSecret(UUID id, UUID clientId, String hash, Instant createdAt) {
        this.id = id;
        this.clientId = clientId;
        this.hash = hash;
        this.createdAt = createdAt;
    }

    /** Another one takes over from it. */
    public void endAt(Instant time) {
        validUntil = time;
    }

    public boolean isLive(Instant now) {
        return validUntil == null || now.isBefore(validUntil);
    }

    public UUID id() {
        return id;
    }

    public String hash() {
        return hash;
    }

    public @Nullable Instant validUntil() {
        return validUntil;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
