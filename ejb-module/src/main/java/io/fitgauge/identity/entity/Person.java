package io.fitgauge.identity.entity;

import io.fitgauge.tenancy.TenantOwned;
import io.fitgauge.tenancy.Unaudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;

/** A person's identity. It is at home in one tenant, and known there by its e-mail address. */
@Entity
@Table(name = "person")
public class Person extends TenantOwned {

    @Id
    @Convert("uuid")
    private UUID id;

    private String email;

    private String name;

    @Unaudited("a secret, though hashed")
    @Column(name = "password_hash")
    private String passwordHash;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Person() {} // JPA

    /** @param email lower case */
    public Person(UUID id, String email, String name, String passwordHash, Instant createdAt) {
        this.id = id;
        this.email = email;
        this.name = name;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
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

    public String passwordHash() {
        return passwordHash;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
