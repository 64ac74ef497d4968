package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.ImportMapping;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.UUID;

/** The bound tenant's named import options. */
@Dependent
public class MappingStore {

    private static final Keyset ORDERS = Keyset.endingWith("e.id")
            .text("name", "e.name")
            .instant("createdAt", "e.createdAt")
            .usually("name");

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Optional<ImportMapping> find(UUID id) {
        return Optional.ofNullable(entities.find(ImportMapping.class, id));
    }

    /** @param name compared by the contract's text rule */
    public Optional<ImportMapping> byName(String name) {
        return entities.createQuery("SELECT e FROM ImportMapping e WHERE e.nameKey = :key", ImportMapping.class)
                .setParameter("key", TextKey.of(name))
                .getResultStream()
                .findFirst();
    }

    /** Sorted by {@code name} or {@code createdAt}. */
    public Page<ImportMapping> list(PageRequest request) {
        Keyset.Order order = ORDERS.order(request);
        TypedQuery<ImportMapping> query = entities.createQuery(
                "SELECT e FROM ImportMapping e WHERE " + order.after() + " ORDER BY " + order.by(),
                ImportMapping.class);
        order.parameters().forEach(query::setParameter);
        return order.page(
                query.setMaxResults(request.limit() + 1).getResultList(), request.limit(), MappingStore::position);
    }

    private static String position(ImportMapping mapping, String field) {
        return switch (field) {
            case "name" -> mapping.name();
            case "createdAt" -> mapping.createdAt().toString();
            default -> mapping.id().toString();
        };
    }

    /** The form in which names are unique. */
    public static String key(String name) {
        return TextKey.of(name);
    }

    public void add(ImportMapping mapping) {
        entities.persist(mapping);
        entities.flush();
    }

    public void remove(ImportMapping mapping) {
        entities.remove(mapping);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }
}
