package io.fitgauge.tenants.control;

import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.entity.Tenant;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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
