package io.fitgauge.identity.entity;

import io.fitgauge.tenancy.Unaudited;
import io.fitgauge.tenancy.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.eclipse.persistence.annotations.Converter;

/**
 * How often something that tokens stand on was withdrawn. It is no tenant's: it holds random ids and numbers, and every
 * node reads all that changed lately.
 */
@Entity
@Unaudited("it follows what is withdrawn")
@Table(name = "access_stamp")
@Converter(name = "stamp-uuid", converterClass = UuidConverter.class)
public class AccessStamp {

    @Id
    @Convert("stamp-uuid")
    private UUID subject;

    private int stamp;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected AccessStamp() {} // JPA

    public AccessStamp(UUID subject, Instant changedAt) {
        this.subject = subject;
        this.stamp = 1;
        this.changedAt = changedAt;
    }

    public void raise(Instant now) {
        stamp++;
        changedAt = now;
    }

    public UUID subject() {
        return subject;
    }

    public int stamp() {
        return stamp;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
