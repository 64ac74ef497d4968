package io.fitgauge.identity.control;

import io.fitgauge.identity.entity.AccessGrant;
import io.fitgauge.identity.entity.AgencyVisitor;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What people of its agency hold in the bound tenant, and who of them has been there. Grants are asked for by the link to
 * the agency: those under another one do not count.
 */
public class GrantStore {

    private static final Keyset ORDER = Keyset.endingWith("g.id")
            .instant("validUntil", "g.validUntil")
            .instant("createdAt", "g.createdAt")
            .usually("createdAt");

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    /** Sorted by {@code validUntil} or {@code createdAt}. Those that have ended are left out. */
    public Page<AccessGrant> list(UUID link, Instant now, PageRequest request) {
        Keyset.Order order = ORDER.order(request);
        TypedQuery<AccessGrant> grants = entities.createQuery(
                "SELECT g FROM AccessGrant g WHERE g.link = :link AND g.validUntil > :now AND " + order.after()
                        + " ORDER BY " + order.by(),
                AccessGrant.class);
        order.parameters().forEach(grants::setParameter);
        List<AccessGrant> found = grants.setParameter("link", link)
                .setParameter("now", now)
                .setMaxResults(request.limit() + 1)
                .getResultList();
        return order.page(found, request.limit(), GrantStore::position);
    }

    private static String position(AccessGrant grant, String field) {
        return switch (field) {
            case "validUntil" -> grant.validUntil().toString();
            case "createdAt" -> grant.createdAt().toString();
            default -> grant.id().toString();
        };
    }

    public Optional<AccessGrant> find(UUID link, UUID id) {
        return entities.createQuery(
                        "SELECT g FROM AccessGrant g WHERE g.link = :link AND g.id = :id", AccessGrant.class)
                .setParameter("link", link)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Locked until the transaction ends, so that who withdraws it comes before or after. */
    public Optional<AccessGrant> ofMember(UUID link, UUID member) {
        return entities.createQuery(
                        "SELECT g FROM AccessGrant g WHERE g.link = :link AND g.memberId = :member", AccessGrant.class)
                .setParameter("link", link)
                .setParameter("member", member)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public void add(AccessGrant grant) {
        entities.persist(grant);
        entities.flush();
    }

    public void remove(AccessGrant grant) {
        entities.remove(grant);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }

    public Optional<AgencyVisitor> visitor(UUID id) {
        return Optional.ofNullable(entities.find(AgencyVisitor.class, id));
    }

    public List<AgencyVisitor> visitors(Collection<UUID> ids) {
        return entities.createQuery("SELECT v FROM AgencyVisitor v WHERE v.id IN :ids", AgencyVisitor.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** That somebody was here. @return how many rows it was in */
    public int forgetVisitor(UUID id) {
        Optional<AgencyVisitor> visitor = visitor(id);
        visitor.ifPresent(entities::remove);
        return visitor.isPresent() ? 1 : 0;
    }

    public void add(AgencyVisitor visitor) {
        entities.persist(visitor);
    }
}
