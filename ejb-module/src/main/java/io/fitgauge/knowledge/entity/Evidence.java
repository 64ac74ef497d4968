package io.fitgauge.knowledge.entity;

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

/** What somebody found out about customers or the market. */
@Entity
@Table(name = "evidence")
public class Evidence extends TenantOwned {

    @Id
    @Convert("uuid")
    private UUID id;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    @Enumerated(EnumType.STRING)
    private About about;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String title;

    private String finding;

    @Column(name = "source_name")
    private String sourceName;

    @Column(name = "source_link")
    private @Nullable String sourceLink;

    private @Nullable Integer asked;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Evidence() {} // JPA

    public Evidence(UUID id, Substance substance, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
        say(substance, createdAt);
    }

    public final void say(Substance substance, Instant now) {
        kind = substance.kind();
        about = substance.about();
        happenedOn = substance.date();
        title = substance.title();
        finding = substance.finding();
        sourceName = substance.sourceName();
        sourceLink = substance.sourceLink();
        asked = substance.asked();
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Substance substance() {
        return new Substance(kind, about, happenedOn, title, finding, sourceName, sourceLink, asked);
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
