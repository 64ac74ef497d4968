package io.fitgauge.identity.entity;

import io.fitgauge.tenancy.Role;
import io.fitgauge.tenancy.TenantOwned;
import io.fitgauge.tenancy.Unaudited;
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

/** What somebody of the tenant's agency may do in it, and until when. It is the tenant's. */
@Entity
@Table(name = "access_grant")
public class AccessGrant extends TenantOwned {

    @Id
    @Convert("uuid")
    private UUID id;

    @Unaudited("tokens stand on it, people do not know it")
    @Convert("uuid")
    private UUID link;

    @Column(name = "member_id")
    @Convert("uuid")
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "granted_by")
    @Convert("uuid")
    private UUID grantedBy;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    protected AccessGrant() {} // JPA

    /**
     * @param link to the agency, as it is now
     * @param memberId of a user of the agency
     */
    public AccessGrant(
            UUID id, UUID link, UUID memberId, Role role, Instant validUntil, UUID grantedBy, Instant createdAt) {
        this.id = id;
        this.link = link;
        this.memberId = memberId;
        this.role = role;
        this.validUntil = validUntil;
        this.grantedBy = grantedBy;
        this.createdAt = createdAt;
    }

    public void change(Role newRole, Instant newEnd) {
        role = newRole;
        validUntil = newEnd;
    }

    public boolean counts(Instant now) {
        return now.isBefore(validUntil);
    }

    public UUID id() {
        return id;
    }

    public UUID memberId() {
        return memberId;
    }

    public Role role() {
        return role;
    }

    public Instant validUntil() {
        return validUntil;
    }

    public UUID grantedBy() {
        return grantedBy;
    }

    public int revision() {
        return revision;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
