package io.fitgauge.knowledge.entity;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
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

/** What somebody says about an ICP, or about one of its criteria. */
@Entity
@Table(name = "icp_comment")
public class Comment extends TenantOwned {

    @Id
    @Convert("uuid")
    private UUID id;

    @Column(name = "icp_id")
    @Convert("uuid")
    private UUID icpId;

    @Column(name = "criterion_key")
    private @Nullable String criterion;

    @Column(name = "wording")
    private String text;

    @Column(name = "author_id")
    @Convert("uuid")
    private @Nullable UUID authorId;

    @Column(name = "author_agency")
    @Convert("uuid")
    private @Nullable UUID authorAgency;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Comment() {} // JPA

    /** @param criterion its key; absent for the ICP as a whole */
    public Comment(UUID id, UUID icpId, @Nullable String criterion, String text, Actor author, Instant now) {
        this.id = id;
        this.icpId = icpId;
        this.criterion = criterion;
        this.text = text;
        this.authorId = author.id();
        this.authorAgency = author.agency();
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** @throws Refusal ROLE_TOO_SMALL for who did not write it */
    public void say(Caller caller, String newText, Instant now) {
        if (!isOf(caller)) {
            throw new Refusal(Reason.ROLE_TOO_SMALL, "Only who wrote this comment may change it.");
        }
        if (!text.equals(newText)) {
            text = newText;
            updatedAt = now;
        }
    }

    /** @throws Refusal ROLE_TOO_SMALL for who neither wrote it nor is an administrator */
    public void requireRemovableBy(Caller caller) {
        if (!isOf(caller) && !caller.may(Role.TENANT_ADMIN)) {
            throw new Refusal(
                    Reason.ROLE_TOO_SMALL, "Only who wrote this comment, or the role TENANT_ADMIN, may delete it.");
        }
    }

    private boolean isOf(Caller caller) {
        return authorId != null && authorId.equals(caller.actor().id());
    }

    public UUID id() {
        return id;
    }

    public UUID icpId() {
        return icpId;
    }

    public @Nullable String criterion() {
        return criterion;
    }

    public String text() {
        return text;
    }

    public @Nullable UUID authorId() {
        return authorId;
    }

    /** For which the author acted, who is not one of the tenant's own then. */
    public @Nullable UUID authorAgency() {
        return authorAgency;
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
