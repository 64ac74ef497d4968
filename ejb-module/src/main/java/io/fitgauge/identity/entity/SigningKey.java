package io.fitgauge.identity.entity;

import io.fitgauge.tenancy.Unaudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A key that signs access tokens, wrapped. It belongs to the installation: all nodes sign with the same one. */
@Entity
@Unaudited("secret, and the installation's")
@Table(name = "signing_key")
public class SigningKey {

    @Id
    private String kid;

    /** From 1, and unique: two nodes cannot both make the next one. */
    private int number;

    private String wrapped;

    @Column(name = "created_at")
    private Instant createdAt;

    protected SigningKey() {} // JPA

    public SigningKey(String kid, int number, String wrapped, Instant createdAt) {
        this.kid = kid;
        this.number = number;
        this.wrapped = wrapped;
        this.createdAt = createdAt;
    }

    public String kid() {
        return kid;
    }

    public String wrapped() {
        return wrapped;
    }

    public int number() {
        return number;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
