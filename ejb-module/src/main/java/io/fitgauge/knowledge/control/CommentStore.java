package io.fitgauge.knowledge.control;

import io.fitgauge.knowledge.entity.Comment;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The comments on the bound tenant's ICPs. */
public class CommentStore {

    private static final Keyset ORDERS = Keyset.endingWith("e.id")
            .instant("createdAt", "e.createdAt")
            .instant("updatedAt", "e.updatedAt")
            .usually("createdAt");

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Optional<Comment> find(UUID icp, UUID id) {
        return Optional.ofNullable(entities.find(Comment.class, id))
                .filter(comment -> comment.icpId().equals(icp));
    }

    /**
     * Sorted by {@code createdAt} or {@code updatedAt}.
     *
     * @param criterion the key of the one it is about; whatever it is about without it
     */
    public Page<Comment> list(UUID icp, @Nullable String criterion, PageRequest request) {
        Keyset.Order order = ORDERS.order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(order.parameters());
        StringBuilder where = new StringBuilder(order.after()).append(" AND e.icpId = :icp");
        parameters.put("icp", icp);
        if (criterion != null) {
            where.append(" AND e.criterion = :criterion");
            parameters.put("criterion", criterion);
        }
        TypedQuery<Comment> query = entities.createQuery(
                "SELECT e FROM Comment e WHERE " + where + " ORDER BY " + order.by(), Comment.class);
        parameters.forEach(query::setParameter);
        return order.page(
                query.setMaxResults(request.limit() + 1).getResultList(), request.limit(), CommentStore::position);
    }

    private static String position(Comment comment, String field) {
        return switch (field) {
            case "createdAt" -> comment.createdAt().toString();
            case "updatedAt" -> comment.updatedAt().toString();
            default -> comment.id().toString();
        };
    }

    /** @throws Refusal TRY_AGAIN when the ICP is being deleted */
    public void add(Comment comment) {
        try {
            entities.persist(comment);
            entities.flush();
        } catch (PersistenceException failure) {
            throw Parents.lacksOne(failure) ? new Refusal(Reason.TRY_AGAIN, "The ICP was deleted meanwhile.") : failure;
        }
    }

    public void remove(Comment comment) {
        entities.remove(comment);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }
}
