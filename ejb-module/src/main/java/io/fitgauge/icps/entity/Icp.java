package io.fitgauge.icps.entity;

import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;

/**
 * An ideal customer profile: the draft that is being worked on, and which version of it is published. Publishing and
 * retiring go to and fro; what was published once is never deleted.
 */
@Entity
@Table(name = "icp")
public class Icp extends TenantOwned {

    /** Where an ICP is in its life. */
    public enum Status {
        /** Never published. */
        DRAFT,
        /** Its version scores. */
        ACTIVE,
        /** Out of use, for as long as it is not published again. */
        RETIRED
    }

    @Id
    @Convert("uuid")
    private UUID id;

    private String name;

    @Column(name = "segment_id")
    @Convert("uuid")
    private UUID segmentId;

    @Column(name = "product_id")
    @Convert("uuid")
    private @Nullable UUID productId;

    @Column(name = "owner_id")
    @Convert("uuid")
    private @Nullable UUID ownerId;

    private String criteria;

    private String thresholds;

    @Column(name = "weight_groups")
    private @Nullable String weightGroups;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable Integer version;

    @Version
    private int revision;

    @Column(name = "last_reviewed_on", insertable = false, updatable = false)
    private @Nullable LocalDate lastReviewedOn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Icp() {} // JPA

    public Icp(UUID id, Profile draft, @Nullable UUID ownerId, Instant now) {
        this.id = id;
        this.ownerId = ownerId;
        this.status = Status.DRAFT;
        this.createdAt = now;
        this.updatedAt = now;
        draft(draft);
    }

    /** @throws Refusal WRONG_STATE when it is retired */
    public void requireInWork() {
        if (status == Status.RETIRED) {
            throw Refusal.wrongState("A retired ICP cannot be changed. Publish it again first.");
        }
    }

    /** @throws Refusal WRONG_STATE when it is retired */
    public void change(Profile newDraft, Instant now) {
        requireInWork();
        draft(newDraft);
        updatedAt = now;
    }

    /**
     * Something that belongs to the draft was changed elsewhere.
     *
     * @throws Refusal WRONG_STATE when it is retired
     */
    public void touch(Instant now) {
        requireInWork();
        updatedAt = now;
    }

    /** Somebody else looks after it. */
    public void giveTo(UUID owner) {
        ownerId = owner;
    }

    private void draft(Profile profile) {
        name = profile.name();
        segmentId = profile.segmentId();
        productId = profile.productId();
        criteria = profile.criteria();
        thresholds = profile.thresholds();
        weightGroups = profile.weightGroups();
    }

    /**
     * Makes the draft the version that scores. A retired ICP comes back into use, changed or not.
     *
     * @param current the version that is published now
     * @param attributes the definitions that the criteria lean on, as JSON
     * @throws Refusal WRONG_STATE when it is in use and the draft says what the version says
     */
    public IcpVersion publish(@Nullable IcpVersion current, String attributes, Publication publication, Instant now) {
        if (status == Status.ACTIVE && saysNothingNew(current, publication.personas())) {
            throw Refusal.wrongState("The draft has not changed since version " + version + " was published.");
        }
        return new IcpVersion(id, next(now), draft(), attributes, publication, now);
    }

    /**
     * Makes what an earlier version said the next version. The draft follows, unless somebody works on it: unpublished work is
     * kept.
     *
     * @param current the version that is published now
     * @param personas of the draft
     * @param publication with the personas of the earlier version
     * @throws Refusal WRONG_STATE when it is in use and that version says the same
     */
    public IcpVersion rollBack(
            IcpVersion current, IcpVersion earlier, @Nullable String personas, Publication publication, Instant now) {
        if (status == Status.ACTIVE && earlier.saysTheSame(current.profile(), current.personas())) {
            throw Refusal.wrongState("Version " + earlier.version() + " says what is in use.");
        }
        if (saysNothingNew(current, personas)) {
            draft(earlier.profile());
        }
        return new IcpVersion(id, next(now), earlier.profile(), earlier.attributes(), publication, now);
    }

    /**
     * Whether the draft says what that version says.
     *
     * @param personas of the draft
     */
    public boolean saysNothingNew(@Nullable IcpVersion current, @Nullable String personas) {
        return current != null && current.saysTheSame(draft(), personas);
    }

    private int next(Instant now) {
        int next = version == null ? 1 : version + 1;
        status = Status.ACTIVE;
        version = next;
        updatedAt = now;
        return next;
    }

    /** @throws Refusal WRONG_STATE unless it is in use */
    public void retire(Instant now) {
        switch (status) {
            case DRAFT -> throw Refusal.wrongState("It was never published. Delete it instead.");
            case RETIRED -> throw Refusal.wrongState("It is retired already.");
            case ACTIVE -> {
                status = Status.RETIRED;
                updatedAt = now;
            }
        }
    }

    /** @throws Refusal WRONG_STATE when it was published: scores name its versions */
    public void requireNeverPublished() {
        if (version != null) {
            throw Refusal.wrongState("It has been published, and scores name it. Retire it instead.");
        }
    }

    public UUID id() {
        return id;
    }

    public Profile draft() {
        return new Profile(name, segmentId, productId, criteria, thresholds, weightGroups);
    }

    /** Who looks after it: a user; absent when nobody was named. */
    public @Nullable UUID ownerId() {
        return ownerId;
    }

    public Status status() {
        return status;
    }

    /** @return the latest one; absent when none was published */
    public @Nullable Integer version() {
        return version;
    }

    /** The day on which somebody looked at it last, where the tenant is; absent when nobody has. */
    public @Nullable LocalDate lastReviewedOn() {
        return lastReviewedOn;
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
