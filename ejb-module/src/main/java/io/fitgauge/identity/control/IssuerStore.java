package io.fitgauge.identity.control;

import io.fitgauge.identity.entity.Issuer;
import io.fitgauge.identity.entity.IssuerSubject;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.UUID;

/** The bound tenant's issuers, and whom they mean. */
public class IssuerStore {

    private static final Keyset ORDERS = Keyset.endingWith("i.id")
            .text("name", "i.name")
            .instant("createdAt", "i.createdAt")
            .usually("name");

    private static final Keyset SUBJECT_ORDERS = Keyset.endingWith("s.id")
            .text("subject", "s.subject")
            .instant("createdAt", "s.createdAt")
            .usually("subject");

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Optional<Issuer> find(UUID id) {
        return Optional.ofNullable(entities.find(Issuer.class, id));
    }

    public Optional<Issuer> byIssuer(String issuer) {
        return entities.createQuery("SELECT i FROM Issuer i WHERE i.issuer = :issuer", Issuer.class)
                .setParameter("issuer", issuer)
                .getResultStream()
                .findFirst();
    }

    /** Sorted by {@code name} or {@code createdAt}. */
    public Page<Issuer> list(PageRequest request) {
        Keyset.Order order = ORDERS.order(request);
        TypedQuery<Issuer> query = entities.createQuery(
                "SELECT i FROM Issuer i WHERE " + order.after() + " ORDER BY " + order.by(), Issuer.class);
        order.parameters().forEach(query::setParameter);
        return order.page(
                query.setMaxResults(request.limit() + 1).getResultList(),
                request.limit(),
                (issuer, field) -> switch (field) {
                    case "name" -> issuer.name();
                    case "createdAt" -> issuer.createdAt().toString();
                    default -> issuer.id().toString();
                });
    }

    /** Sorted by {@code subject} or {@code createdAt}. */
    public Page<IssuerSubject> subjects(UUID issuer, PageRequest request) {
        Keyset.Order order = SUBJECT_ORDERS.order(request);
        TypedQuery<IssuerSubject> query = entities.createQuery(
                        "SELECT s FROM IssuerSubject s WHERE s.issuerId = :issuer AND " + order.after() + " ORDER BY "
                                + order.by(),
                        IssuerSubject.class)
                .setParameter("issuer", issuer);
        order.parameters().forEach(query::setParameter);
        return order.page(
                query.setMaxResults(request.limit() + 1).getResultList(),
                request.limit(),
                (tie, field) -> switch (field) {
                    case "subject" -> tie.subject();
                    case "createdAt" -> tie.createdAt().toString();
                    default -> tie.id().toString();
                });
    }

    public Optional<IssuerSubject> subject(UUID id) {
        return Optional.ofNullable(entities.find(IssuerSubject.class, id));
    }

    /** The ids of the tie and its user, and nothing of what they are now. */
    public Optional<Tie> tie(UUID issuer, String subject) {
        return entities.createQuery(
                        "SELECT s.id, s.membershipId FROM IssuerSubject s"
                                + " WHERE s.issuerId = :issuer AND s.subject = :subject",
                        Object[].class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst()
                .map(row -> new Tie((UUID) row[0], (UUID) row[1]));
    }

    /** Whether the issuer's tokens are taken and the tie is there, as the database says now. */
    public boolean stands(UUID issuer, UUID tie) {
        return !entities.createQuery(
                        "SELECT s.id FROM IssuerSubject s, Issuer i WHERE s.id = :tie AND s.issuerId = i.id"
                                + " AND i.id = :issuer AND i.status = :active")
                .setParameter("tie", tie)
                .setParameter("issuer", issuer)
                .setParameter("active", Issuer.Status.ACTIVE)
                .getResultList()
                .isEmpty();
    }

    /** Whether the issuer means this user by a subject already. */
    public boolean means(UUID issuer, UUID member) {
        return !entities.createQuery(
                        "SELECT s.id FROM IssuerSubject s WHERE s.issuerId = :issuer AND s.membershipId = :member")
                .setParameter("issuer", issuer)
                .setParameter("member", member)
                .getResultList()
                .isEmpty();
    }

    /** That a subject is a user. */
    public record Tie(UUID id, UUID member) {}

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
