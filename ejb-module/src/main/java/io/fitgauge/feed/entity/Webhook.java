package io.fitgauge.feed.entity;

import io.fitgauge.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;

/** Another system that is sent what happens here. */
@Entity
@Table(name = "webhook")
public class Webhook extends TenantOwned {

    private static final String COMMA = ",";

    @Id
    @Convert("uuid")
    private UUID id;

    private String url = "";

    private @Nullable String description;

    /** With commas between them; absent for all. */
    private @Nullable String types;

    private boolean enabled;

    @Enumerated(EnumType.STRING)
    @Column(name = "disabled_reason")
    private @Nullable DisabledReason disabledReason;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Webhook() {} // JPA

    public Webhook(UUID id, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    /** @param wanted types; absent for all, also those that come later */
    public void describe(String newUrl, @Nullable String newDescription, @Nullable List<String> wanted) {
        url = newUrl;
        description = newDescription;
        types = wanted == null ? null : String.join(COMMA, wanted);
    }

    public void enable() {
        enabled = true;
        disabledReason = null;
    }

    /** The first reason stays. */
    public void disable(DisabledReason reason) {
        disabledReason = disabledReason == null ? reason : disabledReason;
        enabled = false;
    }

    /** Says that it was changed. */
    public void touch(Instant now) {
        updatedAt = now;
    }

    public boolean wants(String type) {
        List<String> wanted = types();
        return enabled && (wanted == null || wanted.contains(type));
    }

    public UUID id() {
        return id;
    }

    public String url() {
        return url;
    }

    public @Nullable String description() {
        return description;
    }

    public @Nullable List<String> types() {
        return types == null ? null : List.of(types.split(COMMA));
    }

    public boolean isEnabled() {
        return enabled;
    }

    public @Nullable DisabledReason disabledReason() {
        return disabledReason;
    }

    public int revision() {
        return revision;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
