package io.fitgauge.icps.control;

import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A list of entities, called {@code e} in its queries. */
record Listing<T>(Class<T> type, Keyset keyset, BiFunction<T, String, String> position) {

    /** @param equal what fields of the entity must be; a null asks for nothing */
    Page<T> page(EntityManager entities, PageRequest request, Map<String, ? extends @Nullable Object> equal) {
        Keyset.Order order = keyset.order(request);
        StringBuilder where = new StringBuilder(order.after());
        Map<String, Object> parameters = new LinkedHashMap<>(order.parameters());
        equal.forEach((field, value) -> {
            if (value != null) {
                where.append(" AND e.%s = :%s".formatted(field, field));
                parameters.put(field, value);
            }
        });
        TypedQuery<T> query = entities.createQuery(
                "SELECT e FROM %s e WHERE %s ORDER BY %s".formatted(type.getSimpleName(), where, order.by()), type);
        parameters.forEach(query::setParameter);
        return order.page(query.setMaxResults(request.limit() + 1).getResultList(), request.limit(), position);
    }
}
