package io.fitgauge.archives.entity;

import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;

/** An archive of the tenant, or of a client of it, on its way out: being written, then there for some days. */
@Entity
@Table(name = "tenant_export")
public class TenantExport extends TenantOwned {

    @Id
    @Convert("uuid")
    private UUID id;

    @Column(name = "client_id")
    @Convert("uuid")
    private @Nullable UUID client;

    private @Nullable Long bytes;

    private @Nullable String sha256;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    protected TenantExport() {} // JPA

    /**
     * @param id the job's
     * @param client of which it is; absent when it is of the tenant itself
     */
    public TenantExport(UUID id, @Nullable UUID client, Instant createdAt) {
        this.id = id;
        this.client = client;
        this.createdAt = createdAt;
    }

    /** @param other absent for the tenant itself */
    public boolean isOf(@Nullable UUID other) {
        return Objects.equals(client, other);
    }

    public Optional<UUID> client() {
        return Optional.ofNullable(client);
    }

    public UUID id() {
        return id;
    }

    /** All its pieces are there. */
    public void complete(long length, String hash, Instant expires) {
        bytes = length;
        sha256 = hash;
        expiresAt = expires;
    }

    /** Nobody can have it any more, if it was there at all. */
    public void expire(Instant now) {
        expiresAt = now;
    }

    public boolean isComplete() {
        return bytes != null;
    }

    /**
     * @return empty when its days are over
     * @throws Refusal WRONG_STATE while it is being written
     */
    public Optional<Archive> archive(Instant now) {
        if (expiresAt != null && !now.isBefore(expiresAt)) {
            return Optional.empty();
        }
        if (bytes == null || sha256 == null || expiresAt == null) {
            throw Refusal.wrongState("This export is still being written. Its job says when it is done.");
        }
        return Optional.of(new Archive(id, bytes, sha256, createdAt, expiresAt));
    }

    /** An archive that is there, until it is thrown away. */
    public record Archive(UUID id, long bytes, String sha256, Instant createdAt, Instant expiresAt) {}
}
