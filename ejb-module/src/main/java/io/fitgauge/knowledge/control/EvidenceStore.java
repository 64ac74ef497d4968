package io.fitgauge.knowledge.control;

import io.fitgauge.knowledge.entity.Evidence;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.tenancy.TenantRows;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The bound tenant's evidence, without what it names. */
public class EvidenceStore {

    private static final Keyset ORDERS = Keyset.endingWith("id")
            .day("date", "happened_on")
            .text("title", "title")
            .instant("createdAt", "created_at")
            .instant("updatedAt", "updated_at")
            .usually("-date");

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    @Inject
    TenantRows rows;

    public Optional<Evidence> find(UUID id) {
        return Optional.ofNullable(entities.find(Evidence.class, id));
    }

    /** Locked until the transaction ends: what it names is in other rows, and changes with it. */
    public Optional<Evidence> lock(UUID id) {
        return Optional.ofNullable(entities.find(Evidence.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Sorted by {@code date}, {@code title}, {@code createdAt} or {@code updatedAt}; the newest first unless asked. */
    public Page<Evidence> list(EvidenceQuestion question, PageRequest request) {
        Keyset.Order order = ORDERS.order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(question.parameters());
        parameters.putAll(order.parameters());
        parameters.put("most", request.limit() + 1);
        String sql = "SELECT id FROM evidence WHERE tenant_id = <tenant>" + question.and() + " AND " + order.after()
                + " ORDER BY " + order.by() + " LIMIT :most";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            List<UUID> ids = query.bindMap(parameters).mapTo(UUID.class).list();
            return order.page(inOrder(ids), request.limit(), EvidenceStore::position);
        }
    }

    private List<Evidence> inOrder(List<UUID> ids) {
        Map<UUID, Evidence> known = byIds(ids).stream().collect(Collectors.toMap(Evidence::id, Function.identity()));
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private List<Evidence> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT e FROM Evidence e WHERE e.id IN :ids", Evidence.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private static String position(Evidence evidence, String field) {
        return switch (field) {
            case "date" -> evidence.substance().date().toString();
            case "title" -> evidence.substance().title();
            case "createdAt" -> evidence.createdAt().toString();
            case "updatedAt" -> evidence.updatedAt().toString();
            default -> evidence.id().toString();
        };
    }

    public void add(Evidence evidence) {
        entities.persist(evidence);
        entities.flush();
    }

    public void remove(Evidence evidence) {
        entities.remove(evidence);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }
}
