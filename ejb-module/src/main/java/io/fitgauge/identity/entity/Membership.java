package io.fitgauge.identity.entity;

import io.fitgauge.tenancy.Role;
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

/** What a person is in a tenant: exactly one role. */
@Entity
@Table(name = "membership")
public class Membership extends TenantOwned {

    @Id
    @Column(name = "person_id")
    @Convert("uuid")
    private UUID personId;

    @Convert("uuid")
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Membership() {} // JPA

    public Membership(UUID id, UUID personId, Role role, Instant createdAt) {
        this.id = id;
        this.personId = personId;
        this.role = role;
        this.createdAt = createdAt;
    }

    /** What its tokens stand on. */
    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    public Role role() {
        return role;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
