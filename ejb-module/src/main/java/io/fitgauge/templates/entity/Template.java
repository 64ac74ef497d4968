package io.fitgauge.templates.entity;

import io.fitgauge.tenancy.TenantOwned;
import jakarta.persistence.Column;
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

/** A template of a tenant. Lists and trees lie in it as JSON. */
@Entity
@Table(name = "template")
public class Template extends TenantOwned {

    @Id
    @Convert("uuid")
    private UUID id;

    @Enumerated(EnumType.STRING)
    private TemplateKind kind;

    @Column(name = "template_key")
    private String key;

    private String name;

    private @Nullable String description;

    private @Nullable String language;

    private String tags;

    private String parameters;

    private String content;

    @Column(name = "library_key")
    private @Nullable String libraryKey;

    @Column(name = "agency_id")
    @Convert("uuid")
    private @Nullable UUID agencyId;

    @Column(name = "agency_template_id")
    @Convert("uuid")
    private @Nullable UUID agencyTemplateId;

    private @Nullable String base;

    @Column(name = "push_job_id")
    @Convert("uuid")
    private @Nullable UUID pushJobId;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Template() {} // JPA

    public Template(UUID id, TemplateKind kind, WrittenTemplate written, Instant createdAt) {
        this.id = id;
        this.kind = kind;
        this.key = written.key();
        this.name = written.name();
        this.description = written.description();
        this.language = written.language();
        this.tags = written.tags();
        this.parameters = written.parameters();
        this.content = written.content();
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    public void write(WrittenTemplate written, Instant now) {
        key = written.key();
        name = written.name();
        description = written.description();
        language = written.language();
        tags = written.tags();
        parameters = written.parameters();
        content = written.content();
        updatedAt = now;
    }

    /**
     * Says what it is a copy of.
     *
     * @param document the whole of it as it is there, JSON
     */
    public void copies(TemplateSource source, String document) {
        libraryKey = source.libraryKey();
        agencyId = source.agency();
        agencyTemplateId = source.agencyTemplate();
        base = document;
    }

    /** Came with a job of the agency's. */
    public void cameBy(UUID job) {
        pushJobId = job;
    }

    public boolean isFrom(UUID job) {
        return job.equals(pushJobId);
    }

    /** What it is compared with from now on, JSON. */
    public void settle(String document) {
        base = document;
    }

    public UUID id() {
        return id;
    }

    public TemplateKind kind() {
        return kind;
    }

    public WrittenTemplate written() {
        return new WrittenTemplate(key, name, description, language, tags, parameters, content);
    }

    public Optional<TemplateSource> source() {
        return base == null
                ? Optional.empty()
                : Optional.of(new TemplateSource(libraryKey, agencyId, agencyTemplateId));
    }

    /** As its source was when it was last taken over, JSON. */
    public Optional<String> base() {
        return Optional.ofNullable(base);
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
