package io.fitgauge.committee.entity;

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

/** A contact who plays a part in the committee of an account. */
@Entity(name = "CommitteeMember")
@Table(name = "committee_member")
public class Member extends TenantOwned {

    @Id
    @Convert("uuid")
    private UUID id;

    @Column(name = "account_id")
    @Convert("uuid")
    private UUID accountId;

    @Column(name = "contact_id")
    @Convert("uuid")
    private UUID contactId;

    private String roles;

    @Enumerated(EnumType.STRING)
    private BuyerStance stance;

    private boolean outside;

    @Column(name = "met_on")
    private @Nullable LocalDate metOn;

    private @Nullable String mitigation;

    private @Nullable String note;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Member() {} // JPA

    public Member(UUID id, UUID accountId, UUID contactId, Part part, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.contactId = contactId;
        this.createdAt = now;
        say(part, now);
    }

    /** @return whether that is news */
    public boolean play(Part part, Instant now) {
        if (part.equals(part())) {
            return false;
        }
        say(part, now);
        return true;
    }

    private void say(Part part, Instant now) {
        roles = Part.written(part.roles());
        stance = part.stance();
        outside = part.outside();
        metOn = part.metOn();
        mitigation = part.mitigation();
        note = part.note();
        updatedAt = now;
    }

    /** The account has become part of another. */
    public void moveTo(UUID account) {
        accountId = account;
    }

    /** The contact turned out to be another. */
    public void become(UUID contact) {
        contactId = contact;
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID contactId() {
        return contactId;
    }

    public Part part() {
        return new Part(Part.read(roles), stance, outside, metOn, mitigation, note);
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
