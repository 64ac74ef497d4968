package io.fitgauge.identity.entity;

import io.fitgauge.tenancy.Role;
import io.fitgauge.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;

/**
 * Somebody of an agency who has been in the tenant. What is stamped "by" that person can be read here, also when the
 * agency is not the tenant's any more.
 */
@Entity
@Table(name = "agency_visitor")
public class AgencyVisitor extends TenantOwned {

    @Id
    @Convert("uuid")
    private UUID id;

    private String name;

    @Column(name = "agency_id")
    @Convert("uuid")
    private UUID agencyId;

    @Column(name = "agency_name")
    private String agencyName;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "first_at")
    private Instant firstAt;

    @Column(name = "last_at")
    private Instant lastAt;

    protected AgencyVisitor() {} // JPA

    /**
     * @param id in the agency
     * @param role what the person may do here this time
     */
    public AgencyVisitor(UUID id, String name, UUID agencyId, String agencyName, Role role, Instant now) {
        this.id = id;
        this.name = name;
        this.agencyId = agencyId;
        this.agencyName = agencyName;
        this.role = role;
        this.firstAt = now;
        this.lastAt = now;
    }

    /** Once more, by the names that they have now. */
    public void comeAgain(String personName, String nameOfAgency, Role actsAs, Instant now) {
        name = personName;
        agencyName = nameOfAgency;
        role = actsAs;
        lastAt = now;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String agencyName() {
        return agencyName;
    }

    public Role role() {
        return role;
    }

    public Instant firstAt() {
        return firstAt;
    }

    public Instant lastAt() {
        return lastAt;
    }
}
