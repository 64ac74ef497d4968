package io.fitgauge.jobs.control;

import io.fitgauge.jobs.entity.Job;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bound tenant's jobs. */
public class JobStore {

    private static final Keyset ORDER =
            Keyset.endingWith("j.id").instant("createdAt", "j.createdAt").usually("-createdAt");

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public void add(Job job) {
        entities.persist(job);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }

    public Optional<Job> find(UUID id) {
        return Optional.ofNullable(entities.find(Job.class, id));
    }

    /** Locked until the transaction ends. */
    public Optional<Job> lock(UUID id) {
        return Optional.ofNullable(entities.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** A job that is to do the same, and has not begun. */
    public Optional<Job> waiting(Job.Work work) {
        return entities.createQuery(
                        "SELECT j FROM Job j WHERE j.state = :queued AND j.kind = :kind AND j.input = :input"
                                + " AND j.startedAt IS NULL ORDER BY j.createdAt, j.id",
                        Job.class)
                .setParameter("queued", Job.State.QUEUED)
                .setParameter("kind", work.kind())
                .setParameter("input", work.input())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** When the first of those was started that have begun and not ended. */
    public Optional<Instant> firstStart(String kind) {
        return Optional.ofNullable(entities.createQuery(
                        "SELECT MIN(j.startedAt) FROM Job j WHERE j.state IN :unfinished AND j.kind = :kind",
                        Instant.class)
                .setParameter("unfinished", List.of(Job.State.QUEUED, Job.State.RUNNING))
                .setParameter("kind", kind)
                .getSingleResult());
    }

    /**
     * Which jobs to list; what is absent does not matter.
     *
     * @param visibleTo shows those that this person or the system asked for
     */
    public record Wanted(Job.@Nullable State state, @Nullable String kind, @Nullable UUID visibleTo) {

        private String condition() {
            return (state == null ? "" : "j.state = :state AND ")
                    + (kind == null ? "" : "j.kind = :kind AND ")
                    + (visibleTo == null ? "" : "(j.requestedBy IS NULL OR j.requestedBy = :visibleTo) AND ");
        }

        private Map<String, Object> parameters() {
            Map<String, Object> parameters = new LinkedHashMap<>();
            if (state != null) {
                parameters.put("state", state);
            }
            if (kind != null) {
                parameters.put("kind", kind);
            }
            if (visibleTo != null) {
                parameters.put("visibleTo", visibleTo);
            }
            return parameters;
        }
    }

    /** The youngest first. */
    public Page<Job> list(Wanted wanted, PageRequest request) {
        Keyset.Order order = ORDER.order(request);
        TypedQuery<Job> query = entities.createQuery(
                        "SELECT j FROM Job j WHERE " + wanted.condition() + order.after() + " ORDER BY " + order.by(),
                        Job.class)
                .setMaxResults(request.limit() + 1);
        wanted.parameters().forEach(query::setParameter);
        order.parameters().forEach(query::setParameter);
        return order.page(query.getResultList(), request.limit(), JobStore::position);
    }

    private static String position(Job job, String field) {
        return (field.equals("id") ? job.id() : job.createdAt()).toString();
    }
}
