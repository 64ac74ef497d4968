package io.fitgauge.attributes.entity;

import io.fitgauge.fit.AttributeType;
import io.fitgauge.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An attribute that a tenant made itself. What it is called may change; its key and its type never do. */
@Entity
@Table(name = "attribute_definition")
public class OwnAttribute extends TenantOwned {

    @Id
    @Column(name = "attribute_key")
    private String attributeKey;

    private String label;

    @Enumerated(EnumType.STRING)
    private AttributeType type;

    private String category;

    private @Nullable String unit;

    private @Nullable String options;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    protected OwnAttribute() {} // JPA

    public OwnAttribute(String key, AttributeType type, Wording wording, Instant createdAt) {
        this.attributeKey = key;
        this.type = type;
        this.createdAt = createdAt;
        describe(wording);
    }

    /**
     * What may change.
     *
     * @param category the name of one
     * @param options of a {@code CHOICE}, as JSON
     */
    public record Wording(String label, String category, @Nullable String unit, @Nullable String options) {}

    public final void describe(Wording wording) {
        label = wording.label();
        category = wording.category();
        unit = wording.unit();
        options = wording.options();
    }

    public String key() {
        return attributeKey;
    }

    public AttributeType type() {
        return type;
    }

    public Wording wording() {
        return new Wording(label, category, unit, options);
    }

    public int revision() {
        return revision;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
