package io.fitgauge.tenants.control;

import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.entity.Tenant;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tenants as clients of one agency. Every query names the agency: it sees no others. */
public class ClientStore {

    private static final Keyset ORDER = Keyset.endingWith("t.publicId")
            .text("name", "t.name")
            .text("slug", "t.slug")
            .instant("createdAt", "t.createdAt")
            .usually("name");

    private static final String OURS = "SELECT t FROM Tenant t WHERE t.agency = :agency"
            + " AND t.status IN (io.fitgauge.tenants.entity.Tenant.Status.ACTIVE,"
            + " io.fitgauge.tenants.entity.Tenant.Status.SUSPENDED)";

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Optional<Tenant> find(TenantId agency, UUID id) {
        return one(agency, id).getResultStream().findFirst();
    }

    /** Locked until the transaction ends. */
    public Optional<Tenant> lock(TenantId agency, UUID id) {
        return one(agency, id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Tenant> one(TenantId agency, UUID id) {
        return entities.createQuery(OURS + " AND t.publicId = :id", Tenant.class)
                .setParameter("agency", agency.number())
                .setParameter("id", id);
    }

    /** Sorted by {@code name}, {@code slug} or {@code createdAt}. */
    public Page<Tenant> list(
            TenantId agency, @Nullable String part, Tenant.@Nullable Status status, PageRequest request) {
        Keyset.Order order = ORDER.order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(order.parameters());
        parameters.put("agency", agency.number());
        StringBuilder query = new StringBuilder(OURS);
        if (part != null) {
            query.append(" AND (LOWER(t.name) LIKE :part ESCAPE '!' OR t.slug LIKE :part ESCAPE '!')");
            parameters.put("part", "%" + literal(part.toLowerCase(Locale.ROOT)) + "%");
        }
        if (status != null) {
            query.append(" AND t.status = :status");
            parameters.put("status", status);
        }
        query.append(" AND ").append(order.after()).append(" ORDER BY ").append(order.by());
        TypedQuery<Tenant> clients = entities.createQuery(query.toString(), Tenant.class);
        parameters.forEach(clients::setParameter);
        return order.page(
                clients.setMaxResults(request.limit() + 1).getResultList(), request.limit(), ClientStore::position);
    }

    private static String literal(String part) {
        return part.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static String position(Tenant tenant, String field) {
        return switch (field) {
            case "name" -> tenant.name();
            case "slug" -> tenant.slug();
            case "createdAt" -> tenant.createdAt().toString();
            default -> tenant.key().id().toString();
        };
    }
}
