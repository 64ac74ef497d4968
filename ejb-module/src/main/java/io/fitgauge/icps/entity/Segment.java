package io.fitgauge.icps.entity;

import io.fitgauge.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;

/** A part of the tenant's market, with its own needs and reasons to buy. */
@Entity
@Table(name = "segment")
public class Segment extends TenantOwned {

    @Id
    @Convert("uuid")
    private UUID id;

    @Column(name = "product_id")
    @Convert("uuid")
    private @Nullable UUID productId;

    private String name;

    private @Nullable String description;

    private String needs;

    @Column(name = "reasons_to_buy")
    private String reasonsToBuy;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Segment() {} // JPA

    public Segment(UUID id, Portrait portrait, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
        describe(portrait);
    }

    /**
     * What is said of a segment.
     *
     * @param productId what of the tenant's it buys, when that is one product
     * @param needs texts, as JSON
     * @param reasonsToBuy texts, as JSON
     */
    public record Portrait(
            String name, @Nullable String description, @Nullable UUID productId, String needs, String reasonsToBuy) {}

    public final void describe(Portrait portrait) {
        name = portrait.name();
        description = portrait.description();
        productId = portrait.productId();
        needs = portrait.needs();
        reasonsToBuy = portrait.reasonsToBuy();
    }

    public UUID id() {
        return id;
    }

    public Portrait portrait() {
        return new Portrait(name, description, productId, needs, reasonsToBuy);
    }

    public int revision() {
        return revision;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
