package io.fitgauge.identity.entity;

import io.fitgauge.tenancy.Role;
import io.fitgauge.tenancy.TenantOwned;
import io.fitgauge.tenancy.Unaudited;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;

/**
 * A user of a tenant, known there by an e-mail address, with exactly one role. Its id is what tokens and everything
 * stamped "by" name.
 */
@Entity
@Table(name = "membership")
public class Membership extends TenantOwned {

    /** Whether it counts. */
    public enum Status {
        /** Nobody has used the invitation yet. */
        INVITED,
        ACTIVE,
        BLOCKED
    }

    @Id
    @Convert("uuid")
    private UUID id;

    private String email;

    private String name;

    private @Nullable String department;

    private @Nullable String language;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Unaudited("a secret, though hashed")
    @Embedded
    private @Nullable Credential credential;

    @Unaudited("it would tell which users of which tenants are one person")
    @Column(name = "identity_id")
    @Convert("uuid")
    private @Nullable UUID identityId;

    @Column(name = "last_login_at")
    private @Nullable Instant lastLoginAt;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Membership() {} // JPA

    /** @param email lower case */
    public Membership(UUID id, String email, String name, Role role, Instant createdAt) {
        this.id = id;
        this.email = email;
        this.name = name;
        this.role = role;
        this.status = Status.INVITED;
        this.createdAt = createdAt;
    }

    /** The invitation is used. Until then the user counts for nothing. */
    public void join(String asNamed) {
        name = asNamed;
        status = Status.ACTIVE;
    }

    /** With a password that counts in this tenant only. */
    public void logInWith(Credential local) {
        credential = local;
        identityId = null;
    }

    /** With the password of a proven identity. */
    public void tieTo(UUID identity) {
        identityId = identity;
        credential = null;
    }

    /** @param newLanguage BCP 47 */
    public void describe(String newName, @Nullable String newDepartment, @Nullable String newLanguage) {
        name = newName;
        department = newDepartment;
        language = newLanguage;
    }

    public void become(Role newRole) {
        role = newRole;
    }

    public void block() {
        status = Status.BLOCKED;
    }

    public void unblock() {
        status = Status.ACTIVE;
    }

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public @Nullable String department() {
        return department;
    }

    /** BCP 47. */
    public @Nullable String language() {
        return language;
    }

    public Role role() {
        return role;
    }

    public Status status() {
        return status;
    }

    public boolean isActive() {
        return status == Status.ACTIVE;
    }

    public boolean isBlocked() {
        return status == Status.BLOCKED;
    }

    public boolean isInvited() {
        return status == Status.INVITED;
    }

    /** Of a user who is here, but whose mailbox is not proven. */
    public Optional<Credential> credential() {
        return Optional.ofNullable(credential);
    }

    /** The proven identity that it is tied to. */
    public Optional<UUID> identityId() {
        return Optional.ofNullable(identityId);
    }

    public @Nullable Instant lastLoginAt() {
        return lastLoginAt;
    }

    public int revision() {
        return revision;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
