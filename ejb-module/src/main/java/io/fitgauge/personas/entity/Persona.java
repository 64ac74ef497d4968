package io.fitgauge.personas.entity;

import io.fitgauge.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;

/** Somebody made up who stands for those an ICP is sold to. */
@Entity
@Table(name = "persona")
public class Persona extends TenantOwned {

    @Id
    @Convert("uuid")
    private UUID id;

    @Column(name = "icp_id")
    @Convert("uuid")
    private UUID icpId;

    private String name;

    private int priority;

    private String level;

    private String personal;

    private String professional;

    private String motivation;

    private String buying;

    private String contents;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Persona() {} // JPA

    public Persona(UUID id, UUID icpId, int priority, Portrait portrait, Instant createdAt) {
        this.id = id;
        this.icpId = icpId;
        this.priority = priority;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
        draw(portrait);
    }

    private void draw(Portrait portrait) {
        name = portrait.name();
        level = portrait.level();
        personal = portrait.personal();
        professional = portrait.professional();
        motivation = portrait.motivation();
        buying = portrait.buying();
        contents = portrait.contents();
    }

    /** @return false when it says this already */
    public boolean describe(Portrait portrait, Instant now) {
        if (portrait.equals(portrait())) {
            return false;
        }
        draw(portrait);
        updatedAt = now;
        return true;
    }

    /** @return false when it stands there already */
    public boolean moveTo(int newPriority, Instant now) {
        if (newPriority == priority) {
            return false;
        }
        priority = newPriority;
        updatedAt = now;
        return true;
    }

    public UUID id() {
        return id;
    }

    public UUID icpId() {
        return icpId;
    }

    /** 1 is the first. */
    public int priority() {
        return priority;
    }

    public Portrait portrait() {
        return new Portrait(name, level, personal, professional, motivation, buying, contents);
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
