package io.fitgauge.personas.control;

import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.personas.entity.Persona;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bound tenant's personas. */
public class PersonaStore {

    private static final Keyset ORDERS = Keyset.endingWith("e.id")
            .text("name", "e.name")
            .number("priority", "e.priority")
            .instant("createdAt", "e.createdAt")
            .instant("updatedAt", "e.updatedAt")
            .usually("name");

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Optional<Persona> find(UUID id) {
        return Optional.ofNullable(entities.find(Persona.class, id));
    }

    /** Whose persona it is; asked for first by whoever changes it, to hold the ICP before the persona is read. */
    public Optional<UUID> icpOf(UUID id) {
        return entities.createQuery("SELECT e.icpId FROM Persona e WHERE e.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** By priority. */
    public List<Persona> ofIcp(UUID icpId) {
        return entities.createQuery(
                        "SELECT e FROM Persona e WHERE e.icpId = :icp ORDER BY e.priority, e.id", Persona.class)
                .setParameter("icp", icpId)
                .getResultList();
    }

    /** @return those that exist, in no order */
    public List<Persona> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT e FROM Persona e WHERE e.id IN :ids", Persona.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Sorted by {@code name}, {@code priority}, {@code createdAt} or {@code updatedAt}. */
    public Page<Persona> list(@Nullable UUID icpId, PageRequest request) {
        Keyset.Order order = ORDERS.order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(order.parameters());
        StringBuilder where = new StringBuilder(order.after());
        if (icpId != null) {
            where.append(" AND e.icpId = :icp");
            parameters.put("icp", icpId);
        }
        TypedQuery<Persona> query = entities.createQuery(
                "SELECT e FROM Persona e WHERE " + where + " ORDER BY " + order.by(), Persona.class);
        parameters.forEach(query::setParameter);
        return order.page(
                query.setMaxResults(request.limit() + 1).getResultList(), request.limit(), PersonaStore::position);
    }

    private static String position(Persona persona, String field) {
        return switch (field) {
            case "name" -> persona.portrait().name();
            case "priority" -> Integer.toString(persona.priority());
            case "createdAt" -> persona.createdAt().toString();
            case "updatedAt" -> persona.updatedAt().toString();
            default -> persona.id().toString();
        };
    }

    public void add(Persona persona) {
        entities.persist(persona);
        entities.flush();
    }

    public void remove(Persona persona) {
        entities.remove(persona);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }
}
