package io.fitgauge.identity.entity;

import io.fitgauge.tenancy.TenantOwned;
import io.fitgauge.tenancy.Unaudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;

/** A link that one user can use once, known by the hash of its secret. There is at most one for each purpose. */
@Entity
@Unaudited("a secret, though hashed; what it is used for is told")
@Table(name = "one_time_link")
public class OneTimeLink extends TenantOwned {

    /** What it is good for. */
    public enum Purpose {
        INVITATION(Duration.ofDays(7)),
        RESET(Duration.ofHours(1)),
        MAILBOX(Duration.ofDays(1));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        public Duration life() {
            return life;
        }
    }

    @Id
    @Column(name = "token_hash")
    private String hash;

    @Column(name = "membership_id")
    @Convert("uuid")
    private UUID membershipId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private boolean mailed;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected OneTimeLink() {} // JPA

    /** @param mailed whether it goes to the user's mailbox, and nowhere else */
    public OneTimeLink(String hash, UUID membershipId, Purpose purpose, boolean mailed, Instant now) {
        this.hash = hash;
        this.membershipId = membershipId;
        this.purpose = purpose;
        this.mailed = mailed;
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.life());
    }

    /** Whether it can be used for this now. */
    public boolean isGoodFor(Purpose wanted, Instant now) {
        return purpose == wanted && now.isBefore(expiresAt);
    }

    /** Whoever has it reads the mailbox. */
    public boolean provesMailbox() {
        return mailed;
    }

    public UUID membershipId() {
        return membershipId;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
