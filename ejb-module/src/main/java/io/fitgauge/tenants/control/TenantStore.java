package io.fitgauge.tenants.control;

import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.entity.Tenant;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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
