package io.fitgauge.icps.control;

import io.fitgauge.icps.entity.Icp;
import io.fitgauge.icps.entity.Product;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The bound tenant's products. */
public class ProductStore {

    static final Listing<Product> LISTING = new Listing<>(
            Product.class,
            Keyset.endingWith("e.id")
                    .text("name", "e.name")
                    .instant("createdAt", "e.createdAt")
                    .usually("name"),
            (product, field) -> switch (field) {
                case "name" -> product.name();
                case "createdAt" -> product.createdAt().toString();
                default -> product.id().toString();
            });

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Optional<Product> find(UUID id) {
        return Optional.ofNullable(entities.find(Product.class, id));
    }

    public Page<Product> list(PageRequest request) {
        return LISTING.page(entities, request, Map.of());
    }

    /** Whether a segment, an ICP or a version names it. */
    public boolean isUsed(UUID id) {
        return names("Segment", id) || names("Icp", id) || names("IcpVersion", id);
    }

    private boolean names(String entity, UUID product) {
        return entities.createQuery("SELECT COUNT(e) FROM " + entity + " e WHERE e.productId = :product", Long.class)
                        .setParameter("product", product)
                        .getSingleResult()
                > 0;
    }

    public void add(Product product) {
        entities.persist(product);
        entities.flush();
    }

    public void remove(Product product) {
        entities.remove(product);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }

    /** @return by name, those that no ICP in use is for */
    public List<Product> withoutIcp() {
        return entities.createQuery(
                        "SELECT p FROM Product p WHERE NOT EXISTS (SELECT e FROM Icp e WHERE e.status = :active"
                                + " AND e.productId = p.id) AND NOT EXISTS (SELECT e FROM Icp e, Segment s"
                                + " WHERE e.status = :active AND e.segmentId = s.id AND s.productId = p.id)"
                                + " ORDER BY p.name, p.id",
                        Product.class)
                .setParameter("active", Icp.Status.ACTIVE)
                .getResultList();
    }
}
