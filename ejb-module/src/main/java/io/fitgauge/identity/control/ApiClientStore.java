package io.fitgauge.identity.control;

import io.fitgauge.identity.entity.ApiClient;
import io.fitgauge.identity.entity.ApiClientSecret;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bound tenant's API clients and their secrets. */
public class ApiClientStore {

    private static final Keyset ORDERS = Keyset.endingWith("c.id")
            .text("name", "c.name")
            .instant("createdAt", "c.createdAt")
            .usually("name");

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Optional<ApiClient> find(UUID id) {
        return Optional.ofNullable(entities.find(ApiClient.class, id));
    }

    /** Locked until the transaction ends, and with a new revision: its secrets are changed. */
    public Optional<ApiClient> lock(UUID id) {
        return Optional.ofNullable(entities.find(ApiClient.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT));
    }

    /** Sorted by {@code name} or {@code createdAt}. */
    public Page<ApiClient> list(PageRequest request) {
        Keyset.Order order = ORDERS.order(request);
        TypedQuery<ApiClient> query = entities.createQuery(
                "SELECT c FROM ApiClient c WHERE " + order.after() + " ORDER BY " + order.by(), ApiClient.class);
        order.parameters().forEach(query::setParameter);
        return order.page(
                query.setMaxResults(request.limit() + 1).getResultList(), request.limit(), ApiClientStore::position);
    }

    private static String position(ApiClient client, String field) {
        return switch (field) {
            case "name" -> client.name();
            case "createdAt" -> client.createdAt().toString();
            default -> client.id().toString();
        };
    }

    /** The youngest first. */
    public List<ApiClientSecret> secrets(UUID client) {
        return entities.createQuery(
                        "SELECT s FROM ApiClientSecret s WHERE s.clientId = :client ORDER BY s.id DESC",
                        ApiClientSecret.class)
                .setParameter("client", client)
                .getResultList();
    }

    /** Of all that there are, live or not. */
    public List<UUID> secretIds(UUID client) {
        return entities.createQuery("SELECT s.id FROM ApiClientSecret s WHERE s.clientId = :client", UUID.class)
                .setParameter("client", client)
                .getResultList();
    }

    public void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    public void remove(Object entity) {
        entities.remove(entity);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }
}
