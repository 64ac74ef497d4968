package io.fitgauge.identity.entity;

import io.fitgauge.tenancy.Unaudited;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;

/**
 * A password, hashed. Its key is random and another one for every password, so that what was given out under the one
 * before is known as such.
 */
@Embeddable
@Unaudited("a secret, though hashed")
public class Credential {

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "credential_key")
    @Convert("uuid")
    private UUID key;

    protected Credential() {} // JPA

    public Credential(String passwordHash) {
        this.passwordHash = passwordHash;
        this.key = UUID.randomUUID();
    }

    public String passwordHash() {
        return passwordHash;
    }

    public UUID key() {
        return key;
    }
}
