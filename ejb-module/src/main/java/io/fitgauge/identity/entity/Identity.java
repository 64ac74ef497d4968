package io.fitgauge.identity.entity;

import io.fitgauge.tenancy.Unaudited;
import io.fitgauge.tenancy.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.eclipse.persistence.annotations.Converter;

/**
 * Somebody who has proven that a mailbox is theirs. It belongs to no tenant, and its id never leaves the server: its age
 * would tell whether the address was known before.
 */
@Entity
@Unaudited("it is no tenant's; what it means to one is in its membership")
@Table(name = "identity")
@Converter(name = "identity-uuid", converterClass = UuidConverter.class)
public class Identity {

    @Id
    @Convert("identity-uuid")
    private UUID id;

    private String email;

    @Embedded
    private Credential credential;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Identity() {} // JPA

    /** @param email lower case */
    public Identity(UUID id, String email, Credential credential, Instant createdAt) {
        this.id = id;
        this.email = email;
        this.credential = credential;
        this.createdAt = createdAt;
    }

    public void logInWith(Credential fresh) {
        credential = fresh;
    }

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
    }

    public Credential credential() {
        return credential;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
