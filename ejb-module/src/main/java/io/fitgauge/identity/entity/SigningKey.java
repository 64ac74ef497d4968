package io.fitgauge.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A key that signs access tokens, wrapped. It belongs to the installation: all nodes sign with the same one. */
@Entity
@Table(name = "signing_key")
public class SigningKey {

    @Id
    private String kid;

    /** Always 1, and unique: two nodes that start at once cannot both make the first key. */
    @Column(name = "only_one")
    private int onlyOne;

    private String wrapped;

    @Column(name = "created_at")
    private Instant createdAt;

    protected SigningKey() {} // JPA

    public SigningKey(String kid, String wrapped, Instant createdAt) {
        this.kid = kid;
        this.onlyOne = 1;
        this.wrapped = wrapped;
        this.createdAt = createdAt;
    }

    public String kid() {
        return kid;
    }

    public String wrapped() {
        return wrapped;
    }

    public boolean isFirst() {
        return onlyOne == 1;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
