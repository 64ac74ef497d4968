package io.fitgauge.icps.entity;

import io.fitgauge.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;

/** What the tenant sells. */
@Entity
@Table(name = "product")
public class Product extends TenantOwned {

    @Id
    @Convert("uuid")
    private UUID id;

    private String name;

    private @Nullable String description;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Product() {} // JPA

    public Product(UUID id, String name, @Nullable String description, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.description = description;
        this.createdAt = createdAt;
    }

    public void describe(String newName, @Nullable String newDescription) {
        name = newName;
        description = newDescription;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
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
}
