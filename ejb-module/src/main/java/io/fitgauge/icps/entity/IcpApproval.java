package io.fitgauge.icps.entity;

import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;

/** Somebody agrees to a draft as it is: to that revision, and to no later one. */
@Entity
@Table(name = "icp_approval")
@IdClass(IcpApproval.Key.class)
public class IcpApproval extends TenantOwned {

    @Id
    @Column(name = "icp_id")
    @Convert("uuid")
    private UUID icpId;

    @Id
    @Column(name = "approved_by")
    @Convert("uuid")
    private UUID approvedBy;

    @Column(name = "approved_agency")
    @Convert("uuid")
    private @Nullable UUID approvedAgency;

    @Column(name = "draft_revision")
    private int draftRevision;

    private @Nullable String note;

    @Column(name = "approved_at")
    private Instant approvedAt;

    protected IcpApproval() {} // JPA

    public IcpApproval(UUID icpId, Actor by, int revision, @Nullable String note, Instant now) {
        this.icpId = icpId;
        this.approvedBy = by.key();
        this.approvedAgency = by.agency();
        agree(revision, note, now);
    }

    /** To another revision, or once more. */
    public final void agree(int revision, @Nullable String newNote, Instant now) {
        draftRevision = revision;
        note = newNote;
        approvedAt = now;
    }

    public UUID approvedBy() {
        return approvedBy;
    }

    /** For which the person acted, who is not one of the tenant's own then. */
    public @Nullable UUID approvedAgency() {
        return approvedAgency;
    }

    public @Nullable String note() {
        return note;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    /** What Jakarta Persistence wants of a key in two parts. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private UUID icpId;
        private UUID approvedBy;

        protected Key() { // JPA
            this(new UUID(0, 0), new UUID(0, 0));
        }

        public Key(UUID icpId, UUID approvedBy) {
            this.icpId = icpId;
            this.approvedBy = approvedBy;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && icpId.equals(that.icpId) && approvedBy.equals(that.approvedBy);
        }

        @Override
        public int hashCode() {
            return Objects.hash(icpId, approvedBy);
        }
    }
}
