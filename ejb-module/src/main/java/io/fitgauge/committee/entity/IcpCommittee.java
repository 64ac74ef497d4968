package io.fitgauge.committee.entity;

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

/** Who decides together at the companies of an ICP. */
@Entity
@Table(name = "icp_committee")
public class IcpCommittee extends TenantOwned {

    @Id
    @Column(name = "icp_id")
    @Convert("uuid")
    private UUID icpId;

    private String roles;

    @Column(name = "combine_up_to")
    private @Nullable Integer combineUpTo;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected IcpCommittee() {} // JPA

    /** @param roles a JSON array */
    public IcpCommittee(UUID icpId, String roles, @Nullable Integer combineUpTo, Instant now) {
        this.icpId = icpId;
        this.roles = roles;
        this.combineUpTo = combineUpTo;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** @param newRoles a JSON array */
    public void expect(String newRoles, @Nullable Integer newCombineUpTo, Instant now) {
        roles = newRoles;
        combineUpTo = newCombineUpTo;
        updatedAt = now;
    }

    public UUID icpId() {
        return icpId;
    }

    /** A JSON array. */
    public String roles() {
        return roles;
    }

    /** How many employees a company has at most where one person may be champion and decision maker; absent for none. */
    public @Nullable Integer combineUpTo() {
        return combineUpTo;
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
