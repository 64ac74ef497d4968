package io.fitgauge.knowledge.control;

import io.fitgauge.knowledge.entity.Channel;
import io.fitgauge.knowledge.entity.ChannelKind;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bound tenant's channels. */
public class ChannelStore {

    private static final Keyset ORDERS = Keyset.endingWith("e.id")
            .text("name", "e.name")
            .instant("createdAt", "e.createdAt")
            .instant("updatedAt", "e.updatedAt")
            .usually("name");

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Optional<Channel> find(UUID id) {
        return Optional.ofNullable(entities.find(Channel.class, id));
    }

    /** Locked until the transaction ends, so that no evidence comes to name it meanwhile. */
    public Optional<Channel> lock(UUID id) {
        return Optional.ofNullable(entities.find(Channel.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @return those that exist, in no order */
    public List<Channel> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT e FROM Channel e WHERE e.id IN :ids", Channel.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Sorted by {@code name}, {@code createdAt} or {@code updatedAt}. */
    public Page<Channel> list(@Nullable ChannelKind kind, PageRequest request) {
        Keyset.Order order = ORDERS.order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(order.parameters());
        StringBuilder where = new StringBuilder(order.after());
        if (kind != null) {
            where.append(" AND e.kind = :kind");
            parameters.put("kind", kind);
        }
        TypedQuery<Channel> query = entities.createQuery(
                "SELECT e FROM Channel e WHERE " + where + " ORDER BY " + order.by(), Channel.class);
        parameters.forEach(query::setParameter);
        return order.page(
                query.setMaxResults(request.limit() + 1).getResultList(), request.limit(), ChannelStore::position);
    }

    private static String position(Channel channel, String field) {
        return switch (field) {
            case "name" -> channel.name();
            case "createdAt" -> channel.createdAt().toString();
            case "updatedAt" -> channel.updatedAt().toString();
            default -> channel.id().toString();
        };
    }

    public void add(Channel channel) {
        entities.persist(channel);
        entities.flush();
    }

    public void remove(Channel channel) {
        entities.remove(channel);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }
}
