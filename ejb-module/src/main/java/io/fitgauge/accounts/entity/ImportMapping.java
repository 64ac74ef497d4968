package io.fitgauge.accounts.entity;

import io.fitgauge.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;

/** Import options under a name. */
@Entity
@Table(name = "import_mapping")
public class ImportMapping extends TenantOwned {

    @Id
    @Convert("uuid")
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private String options;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected ImportMapping() {} // JPA

    /**
     * @param key the name in the form in which names are unique
     * @param json the options
     */
    public ImportMapping(UUID id, ImportKind kind, String name, String key, String json, Instant createdAt) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.nameKey = key;
        this.options = json;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    public void describe(ImportKind rows, String newName, String key, String json, Instant now) {
        kind = rows;
        name = newName;
        nameKey = key;
        options = json;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public ImportKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String options() {
        return options;
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
