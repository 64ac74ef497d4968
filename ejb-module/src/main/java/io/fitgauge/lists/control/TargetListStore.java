package io.fitgauge.lists.control;

import io.fitgauge.lists.entity.Kind;
import io.fitgauge.lists.entity.TargetList;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bound tenant's target lists. */
public class TargetListStore {

    private static final Keyset ORDERS = Keyset.endingWith("e.id")
            .text("name", "e.name")
            .instant("createdAt", "e.createdAt")
            .instant("updatedAt", "e.updatedAt")
            .usually("name");

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Optional<TargetList> find(UUID id) {
        return Optional.ofNullable(entities.find(TargetList.class, id));
    }

    /** Sorted by {@code name}, {@code createdAt} or {@code updatedAt}; what is absent does not matter. */
    public Page<TargetList> list(@Nullable Kind kind, @Nullable UUID ownerId, PageRequest request) {
        Keyset.Order order = ORDERS.order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(order.parameters());
        StringBuilder where = new StringBuilder(order.after());
        if (kind != null) {
            where.append(" AND e.kind = :kind");
            parameters.put("kind", kind);
        }
        if (ownerId != null) {
            where.append(" AND e.ownerId = :owner");
            parameters.put("owner", ownerId);
        }
        TypedQuery<TargetList> query = entities.createQuery(
                "SELECT e FROM TargetList e WHERE " + where + " ORDER BY " + order.by(), TargetList.class);
        parameters.forEach(query::setParameter);
        return order.page(
                query.setMaxResults(request.limit() + 1).getResultList(), request.limit(), TargetListStore::position);
    }

    private static String position(TargetList list, String field) {
        return switch (field) {
            case "name" -> list.name();
            case "createdAt" -> list.createdAt().toString();
            case "updatedAt" -> list.updatedAt().toString();
            default -> list.id().toString();
        };
    }

    public void add(TargetList list) {
        entities.persist(list);
        entities.flush();
    }

    public void remove(TargetList list) {
        entities.remove(list);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }
}
