package io.fitgauge.icps.boundary;

import io.fitgauge.icps.entity.Product;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product as clients see it. */
public record ProductView(UUID id, String name, @Nullable String description, Instant createdAt) {

    static ProductView of(Product product) {
        return new ProductView(product.id(), product.name(), product.description(), product.createdAt());
    }
}
