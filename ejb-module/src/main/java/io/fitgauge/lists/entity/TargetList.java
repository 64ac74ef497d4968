package io.fitgauge.lists.entity;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
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
import org.jspecify.annotations.Nullable;

/** A named list of accounts, by hand or by a filter. */
@Entity
@Table(name = "target_list")
public class TargetList extends TenantOwned {

    @Id
    @Convert("uuid")
    private UUID id;

    private String name;

    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable String filter;

    @Column(name = "owner_id")
    @Convert("uuid")
    private @Nullable UUID ownerId;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected TargetList() {} // JPA

    /**
     * @param filter as stored JSON, of a list by a filter only
     * @param ownerId absent when the system made it
     */
    public TargetList(UUID id, Kind kind, @Nullable String filter, @Nullable UUID ownerId, Instant createdAt) {
        this.id = id;
        this.name = "";
        this.kind = kind;
        this.filter = filter;
        this.ownerId = ownerId;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    public void describe(String newName, @Nullable String newDescription) {
        name = newName;
        description = newDescription;
    }

    /** Says that it was changed. */
    public void touch(Instant now) {
        updatedAt = now;
    }

    /** @throws Refusal WRONG_STATE for a list by hand */
    public void filterBy(String newFilter) {
        if (kind != Kind.FILTER) {
            throw Refusal.wrongState("This list is kept by hand.");
        }
        filter = newFilter;
    }

    public void giveTo(UUID newOwner) {
        ownerId = newOwner;
    }

    /** @throws Refusal ROLE_TOO_SMALL unless it is the owner or an editor */
    public void requireKeptBy(Caller caller) {
        boolean own = ownerId != null && ownerId.equals(caller.actor().id());
        if (!own && !caller.may(Role.EDITOR)) {
            throw new Refusal(Reason.ROLE_TOO_SMALL, "Only the owner of this list, or the role EDITOR, may change it.");
        }
    }

    /** @throws Refusal WRONG_STATE for a list by a filter */
    public void requireByHand() {
        if (kind != Kind.MANUAL) {
            throw Refusal.wrongState("This list shows what its filter finds.");
        }
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

    public Kind kind() {
        return kind;
    }

    public @Nullable String filter() {
        return filter;
    }

    public @Nullable UUID ownerId() {
        return ownerId;
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
