package io.fitgauge.reviews.control;

import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.reviews.entity.Review;
import io.fitgauge.reviews.entity.ReviewState;
import io.fitgauge.schedules.boundary.ReviewScope;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bound tenant's reviews. */
public class ReviewStore {

    private static final Keyset ORDERS = Keyset.endingWith("e.id")
            .day("dueOn", "e.dueOn")
            .instant("openedAt", "e.openedAt")
            .usually("dueOn");

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    /**
     * Which are wanted; what is absent does not matter.
     *
     * @param person who is to do them
     * @param overdueAt only those that are overdue at this moment
     */
    public record Wanted(
            @Nullable ReviewState state, @Nullable UUID icpId, @Nullable UUID person, @Nullable Instant overdueAt) {

        private String and(Map<String, Object> parameters) {
            StringBuilder and = new StringBuilder();
            if (state != null) {
                and.append(" AND e.state = :state");
                parameters.put("state", state);
            }
            if (icpId != null) {
                and.append(" AND e.icpId = :icp");
                parameters.put("icp", icpId);
            }
            if (person != null) {
                and.append(" AND e.people LIKE :person");
                parameters.put(
                        "person", "%\"" + person + "\"%"); // a list of ids holds nothing else that looks like this
            }
            if (overdueAt != null) {
                and.append(" AND e.state = :open AND e.overdueAt <= :now");
                parameters.put("open", ReviewState.OPEN);
                parameters.put("now", overdueAt);
            }
            return and.toString();
        }
    }

    public Optional<Review> find(UUID id) {
        return Optional.ofNullable(entities.find(Review.class, id));
    }

    /** Locked until the transaction ends. */
    public Optional<Review> lock(UUID id) {
        return Optional.ofNullable(entities.find(Review.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @throws Refusal NOT_FOUND */
    public Review get(UUID id) {
        return find(id).orElseThrow(() -> missing(id));
    }

    /**
     * As {@link #lock}.
     *
     * @param revision what the caller read; absent for "whatever it is now"
     * @throws Refusal NOT_FOUND, STALE
     */
    public Review locked(UUID id, @Nullable Integer revision) {
        Review review = lock(id).orElseThrow(() -> missing(id));
        if (revision != null && review.revision() != revision) {
            throw Refusal.stale();
        }
        return review;
    }

    private static Refusal missing(UUID id) {
        return Refusal.notFound("review", id);
    }

    /** The one that was opened for this day of this schedule. */
    public Optional<Review> ofDay(UUID scheduleId, LocalDate day) {
        return entities.createQuery(
                        "SELECT e FROM Review e WHERE e.scheduleId = :schedule AND e.firstDueOn = :day", Review.class)
                .setParameter("schedule", scheduleId)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** The one that was completed last of those in which this ICP was looked at, which a persona's review is not. */
    public Optional<Review> lastCompleted(UUID icpId, UUID segmentId) {
        return entities.createQuery(
                        "SELECT e FROM Review e WHERE e.state = :completed AND (e.scope = :tenant"
                                + " OR e.scope = :segment AND e.subjectId = :segmentId"
                                + " OR e.scope = :icp AND e.subjectId = :icpId) ORDER BY e.completedAt DESC, e.id DESC",
                        Review.class)
                .setParameter("completed", ReviewState.COMPLETED)
                .setParameter("tenant", ReviewScope.TENANT)
                .setParameter("segment", ReviewScope.SEGMENT)
                .setParameter("segmentId", segmentId)
                .setParameter("icp", ReviewScope.ICP)
                .setParameter("icpId", icpId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether a review of this ICP itself is open. */
    public boolean isUnderReview(UUID icpId) {
        return entities.createQuery(
                                "SELECT COUNT(e) FROM Review e WHERE e.icpId = :icp AND e.state = :open"
                                        + " AND e.scope = :scope",
                                Long.class)
                        .setParameter("icp", icpId)
                        .setParameter("open", ReviewState.OPEN)
                        .setParameter("scope", ReviewScope.ICP)
                        .getSingleResult()
                > 0;
    }

    /** Sorted by {@code dueOn} or {@code openedAt}. */
    public Page<Review> list(Wanted wanted, PageRequest request) {
        Keyset.Order order = ORDERS.order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(order.parameters());
        String where = order.after() + wanted.and(parameters);
        TypedQuery<Review> query =
                entities.createQuery("SELECT e FROM Review e WHERE " + where + " ORDER BY " + order.by(), Review.class);
        parameters.forEach(query::setParameter);
        return order.page(
                query.setMaxResults(request.limit() + 1).getResultList(), request.limit(), ReviewStore::position);
    }

    public long count(Wanted wanted) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        TypedQuery<Long> query = entities.createQuery(
                "SELECT COUNT(e) FROM Review e WHERE (1 = 1)" + wanted.and(parameters), Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static String position(Review review, String field) {
        return switch (field) {
            case "dueOn" -> review.dueOn().toString();
            case "openedAt" -> review.openedAt().toString();
            default -> review.id().toString();
        };
    }

    public void add(Review review) {
        entities.persist(review);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }
}
