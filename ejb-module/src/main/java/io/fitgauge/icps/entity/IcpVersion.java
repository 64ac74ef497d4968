package io.fitgauge.icps.entity;

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

/** What an ICP said when it was published. It never changes, and it carries all that is needed to read it. */
@Entity
@Table(name = "icp_version")
@IdClass(IcpVersion.Key.class)
public class IcpVersion extends TenantOwned {

    @Id
    @Column(name = "icp_id")
    @Convert("uuid")
    private UUID icpId;

    @Id
    private int version;

    private String name;

    @Column(name = "segment_id")
    @Convert("uuid")
    private UUID segmentId;

    @Column(name = "product_id")
    @Convert("uuid")
    private @Nullable UUID productId;

    private String criteria;

    private String thresholds;

    @Column(name = "weight_groups")
    private @Nullable String weightGroups;

    private String attributes;

    private @Nullable String personas;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    @Convert("uuid")
    private @Nullable UUID publishedBy;

    @Column(name = "published_agency")
    @Convert("uuid")
    private @Nullable UUID publishedAgency;

    private @Nullable String why;

    private @Nullable Integer restores;

    @Column(name = "approved_by")
    @Convert("uuid")
    private @Nullable UUID approvedBy;

    @Column(name = "approved_agency")
    @Convert("uuid")
    private @Nullable UUID approvedAgency;

    protected IcpVersion() {} // JPA

    IcpVersion(UUID icpId, int version, Profile profile, String attributes, Publication publication, Instant at) {
        this.icpId = icpId;
        this.version = version;
        this.name = profile.name();
        this.segmentId = profile.segmentId();
        this.productId = profile.productId();
        this.criteria = profile.criteria();
        this.thresholds = profile.thresholds();
        this.weightGroups = profile.weightGroups();
        this.attributes = attributes;
        this.publishedBy = publication.by().id();
        this.publishedAgency = publication.by().agency();
        this.publishedAt = at;
        this.why = publication.why();
        this.restores = publication.restores();
        this.personas = publication.personas();
        IcpApproval approval = publication.approval();
        this.approvedBy = approval == null ? null : approval.approvedBy();
        this.approvedAgency = approval == null ? null : approval.approvedAgency();
    }

    public UUID icpId() {
        return icpId;
    }

    public int version() {
        return version;
    }

    public Profile profile() {
        return new Profile(name, segmentId, productId, criteria, thresholds, weightGroups);
    }

    boolean saysTheSame(Profile profile, @Nullable String otherPersonas) {
        return profile().equals(profile) && Objects.equals(personas, otherPersonas);
    }

    /** The definitions that the criteria lean on, as they were then: JSON. */
    public String attributes() {
        return attributes;
    }

    /** To whom it is sold, as the room that keeps them wrote it; absent when there was nobody. */
    public @Nullable String personas() {
        return personas;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable UUID publishedBy() {
        return publishedBy;
    }

    /** For which the person acted, who is not one of the tenant's own then. */
    public @Nullable UUID publishedAgency() {
        return publishedAgency;
    }

    /** What was said when it was published. */
    public @Nullable String why() {
        return why;
    }

    /** The earlier version that it brought back. */
    public @Nullable Integer restores() {
        return restores;
    }

    /** Who had agreed before it was published. */
    public @Nullable UUID approvedBy() {
        return approvedBy;
    }

    public @Nullable UUID approvedAgency() {
        return approvedAgency;
    }

    /** What Jakarta Persistence wants of a key in two parts. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private UUID icpId;
        private int version;

        protected Key() { // JPA
            this(new UUID(0, 0), 0);
        }

        public Key(UUID icpId, int version) {
            this.icpId = icpId;
            this.version = version;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && icpId.equals(that.icpId) && version == that.version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(icpId, version);
        }
    }
}
