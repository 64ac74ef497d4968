package io.fitgauge.tenants.entity;

import io.fitgauge.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;

/** An agency offers to manage the tenant. It is the tenant's: the agency knows that it asked, and not whom it reached. */
@Entity
@Table(name = "agency_offer")
public class AgencyOffer extends TenantOwned {

    private static final Duration STANDS = Duration.ofDays(30);

    @Id
    @Convert("uuid")
    private UUID id;

    @Column(name = "agency_id")
    @Convert("uuid")
    private UUID agencyId;

    @Column(name = "offered_by")
    @Convert("uuid")
    private UUID offeredBy;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected AgencyOffer() {} // JPA

    /** @param offeredBy somebody of the agency */
    public AgencyOffer(UUID id, UUID agencyId, UUID offeredBy, Instant now) {
        this.id = id;
        this.agencyId = agencyId;
        this.offeredBy = offeredBy;
        this.offeredAt = now;
        this.expiresAt = now.plus(STANDS);
    }

    /** Made anew, it stands as long as a new one. */
    public void repeat(UUID by, Instant now) {
        offeredBy = by;
        offeredAt = now;
        expiresAt = now.plus(STANDS);
    }

    public boolean stands(Instant now) {
        return now.isBefore(expiresAt);
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public UUID offeredBy() {
        return offeredBy;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
