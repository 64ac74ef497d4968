package io.fitgauge.knowledge.entity;

import io.fitgauge.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;

/** Somewhere customers can be met. */
@Entity
@Table(name = "channel")
public class Channel extends TenantOwned {

    @Id
    @Convert("uuid")
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private ChannelKind kind;

    private @Nullable String description;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Channel() {} // JPA

    public Channel(UUID id, String name, ChannelKind kind, @Nullable String description, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.description = description;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    public void describe(String newName, ChannelKind newKind, @Nullable String newDescription) {
        name = newName;
        kind = newKind;
        description = newDescription;
    }

    /** Says that it was changed. */
    public void touch(Instant now) {
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public ChannelKind kind() {
        return kind;
    }

    public @Nullable String description() {
        return description;
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
