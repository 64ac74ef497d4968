package io.fitgauge.feed.entity;

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

/** What deliveries to a webhook are signed with. */
@Entity
@Table(name = "webhook_secret")
public class WebhookSecret extends TenantOwned {

    @Id
    @Convert("uuid")
    private UUID id;

    @Column(name = "webhook_id")
    @Convert("uuid")
    private UUID webhookId;

    @Unaudited("a secret, though sealed")
    private String sealed;

    @Column(name = "valid_until")
    private @Nullable Instant validUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    protected WebhookSecret() {} // JPA

    public WebhookSecret(UUID id, UUID webhookId, String sealed, Instant createdAt) {
        this.id = id;
        this.webhookId = webhookId;
        this.sealed = sealed;
        this.createdAt = createdAt;
    }

    /** Another one takes over from it. */
    public void endAt(Instant time) {
        validUntil = time;
    }

    public boolean isLive(Instant now) {
        return validUntil == null || now.isBefore(validUntil);
    }

    public String sealed() {
        return sealed;
    }

    public @Nullable Instant validUntil() {
        return validUntil;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
