package io.fitgauge.tenants.entity;

import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenancy.Unaudited;
import io.fitgauge.tenancy.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.eclipse.persistence.annotations.Converter;
import org.jspecify.annotations.Nullable;

/** One customer's closed world. The only entity that is not inside a tenant, because it is one. */
@Entity
@Table(name = "tenant")
@Converter(name = "tenant-uuid", converterClass = UuidConverter.class)
public class Tenant {

    /** What a tenant is to other tenants. */
    public enum Kind {
        AGENCY,
        CLIENT
    }

    /** Whether its people and integrations are let in. */
    public enum Status {
        ACTIVE,
        SUSPENDED,
        /** What it has is still coming in. */
        ARRIVING,
        /** What it had is being erased. */
        LEAVING
    }

    /** Who can suspend a tenant, and then resume it; the operator also what an agency suspended. */
    public enum Warden {
        AGENCY,
        OPERATOR
    }

    @Id
    @Unaudited("never leaves the server")
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "tenant_id")
    private int number;

    @Column(name = "id")
    @Convert("tenant-uuid")
    private UUID publicId;

    private String slug;

    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "suspended_at")
    private @Nullable Instant suspendedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "suspended_by")
    private @Nullable Warden suspendedBy;

    @Unaudited("never leaves the server")
    @Column(name = "agency_id")
    private @Nullable Integer agency;

    @Unaudited("tokens stand on it, people do not know it")
    @Column(name = "agency_link")
    @Convert("tenant-uuid")
    private @Nullable UUID agencyLink;

    @Column(name = "agency_since")
    private @Nullable Instant agencySince;

    private String locale;

    @Column(name = "time_zone")
    private String timeZone;

    private String currency;

    @Unaudited("the move's own")
    @Column(name = "moved_at")
    private @Nullable Instant movedAt;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Tenant() {} // JPA

    public Tenant(UUID id, String slug, String name, Kind kind, Instant createdAt) {
        this.publicId = id;
        this.slug = slug;
        this.name = name;
        this.kind = kind;
        this.status = Status.ACTIVE;
        this.createdAt = createdAt;
        this.locale = "en";
        this.timeZone = "Europe/Amsterdam";
        this.currency = "EUR";
    }

    /**
     * Makes it a client of an agency.
     *
     * @param link new, so that nothing of an earlier time with the same agency counts again
     * @throws Refusal WRONG_STATE when it is an agency itself, or has one
     */
    public void joinAgency(TenantId agencyId, UUID link, Instant now) {
        if (kind == Kind.AGENCY) {
            throw Refusal.wrongState("An agency has no agency.");
        }
        if (agency != null) {
            throw Refusal.wrongState("There is an agency already. Leave it first.");
        }
        agency = agencyId.number();
        agencyLink = link;
        agencySince = now;
    }

    /**
     * Lets it stand alone. What its agency had suspended goes on: nobody else could resume it.
     *
     * @return the link that does not count any more
     * @throws Refusal WRONG_STATE when it stands alone
     */
    public UUID leaveAgency() {
        UUID link = agencyLink;
        if (link == null) {
            throw Refusal.wrongState("There is no agency to leave.");
        }
        agency = null;
        agencyLink = null;
        agencySince = null;
        if (suspendedBy == Warden.AGENCY) {
            letIn();
        }
        return link;
    }

    /** To be called of a new one: it is not there yet. */
    public void beginToArrive(Instant now) {
        status = Status.ARRIVING;
        movedAt = now;
    }

    /** All that it has is there. */
    public void arrive() {
        if (status != Status.ARRIVING) {
            throw Refusal.wrongState("It is here already.");
        }
        letIn();
        movedAt = null;
    }

    /** For good: it does not come back. */
    public void leave(Instant now) {
        status = Status.LEAVING;
        movedAt = now;
    }

    /**
     * Somebody brings it in or takes it out at this moment.
     *
     * @throws Refusal WRONG_STATE when it is on another way
     */
    public void move(Status way, Instant now) {
        if (status != way) {
            throw Refusal.wrongState("It is not " + way + ", but " + status + ".");
        }
        movedAt = now;
    }

    /** Neither on its way in nor out. */
    public boolean isHere() {
        return status == Status.ACTIVE || status == Status.SUSPENDED;
    }

    private void requireHere() {
        if (!isHere()) {
            throw Refusal.wrongState("It is on its way in or out.");
        }
    }

    /** @throws Refusal WRONG_STATE when it is suspended; but the operator may make a suspension its own */
    public void suspend(Warden by, Instant now) {
        requireHere();
        if (status == Status.SUSPENDED && (by == Warden.AGENCY || suspendedBy == by)) {
            throw Refusal.wrongState("It is suspended already.");
        }
        status = Status.SUSPENDED;
        suspendedAt = now;
        suspendedBy = by;
    }

    /** @throws Refusal WRONG_STATE when it is active, or the operator suspended it and somebody else resumes it */
    public void resume(Warden by) {
        requireHere();
        if (status == Status.ACTIVE) {
            throw Refusal.wrongState("It is not suspended.");
        }
        if (suspendedBy == Warden.OPERATOR && by != Warden.OPERATOR) {
            throw Refusal.wrongState("The operator of this server suspended it, and alone can resume it.");
        }
        letIn();
    }

    private void letIn() {
        status = Status.ACTIVE;
        suspendedAt = null;
        suspendedBy = null;
    }

    public boolean isClientOf(TenantId agencyId) {
        return agency != null && agency == agencyId.number();
    }

    public void speak(String newName, Manner manner) {
        name = newName;
        locale = manner.locale().toLanguageTag();
        timeZone = manner.timeZone().getId();
        currency = manner.currency().getCurrencyCode();
    }

    public TenantId key() {
        return new TenantId(number, publicId);
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public Status status() {
        return status;
    }

    public @Nullable Instant suspendedAt() {
        return suspendedAt;
    }

    public @Nullable Warden suspendedBy() {
        return suspendedBy;
    }

    /** The number of the tenant that manages it. */
    public @Nullable Integer agency() {
        return agency;
    }

    /** What its agency's people hold here stands on it. */
    public @Nullable UUID agencyLink() {
        return agencyLink;
    }

    public @Nullable Instant agencySince() {
        return agencySince;
    }

    public String locale() {
        return locale;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    public String currency() {
        return currency;
    }

    public int revision() {
        return revision;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
