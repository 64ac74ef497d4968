package io.fitgauge.tenants.control;

import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.entity.Tenant;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Tenants by their names. */
public class TenantStore {

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Optional<Tenant> bySlug(String slug) {
        return entities.createQuery("SELECT t FROM Tenant t WHERE t.slug = :slug", Tenant.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    public Optional<Tenant> byId(UUID id) {
        return entities.createQuery("SELECT t FROM Tenant t WHERE t.publicId = :id", Tenant.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Tenant get(TenantId tenant) {
        return entities.find(Tenant.class, tenant.number());
    }

    public Tenant byNumber(int number) {
        return entities.find(Tenant.class, number);
    }

    /** Locked until the transaction ends. */
    public Tenant lock(TenantId tenant) {
        return entities.find(Tenant.class, tenant.number(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** As the database has it now. */
    public Tenant.Status status(TenantId tenant) {
        return entities.createQuery("SELECT t.status FROM Tenant t WHERE t.number = :tenant", Tenant.Status.class)
                .setParameter("tenant", tenant.number())
                .getSingleResult();
    }

    /** The link to its agency, as the database has it now. */
    public Optional<UUID> link(TenantId tenant) {
        return entities
                .createQuery("SELECT t.agencyLink FROM Tenant t WHERE t.number = :tenant", UUID.class)
                .setParameter("tenant", tenant.number())
                .getResultList()
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Those that this tenant manages, whatever becomes of them. */
    public boolean hasClients(TenantId agency) {
        return entities.createQuery("SELECT COUNT(t) FROM Tenant t WHERE t.agency = :agency", Long.class)
                        .setParameter("agency", agency.number())
                        .getSingleResult()
                > 0;
    }

    /** Those on their way in or out that nobody has moved since. */
    public List<Tenant> movedBefore(Instant time) {
        return entities.createQuery("SELECT t FROM Tenant t WHERE t.movedAt < :time ORDER BY t.number", Tenant.class)
                .setParameter("time", time)
                .getResultList();
    }

    /** @throws PersistenceException when it has rows left anywhere */
    public void remove(Tenant tenant) {
        entities.remove(tenant);
        entities.flush();
    }

    /** Something that belongs to it has changed, which makes a revision of it. */
    public void touch(Tenant tenant) {
        entities.lock(tenant, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    public void flush() {
        entities.flush();
    }

    public List<Tenant> all() {
        return entities.createQuery("SELECT t FROM Tenant t ORDER BY t.number", Tenant.class)
                .getResultList();
    }

    public void add(Tenant tenant) {
        entities.persist(tenant);
        entities.flush();
    }
}
