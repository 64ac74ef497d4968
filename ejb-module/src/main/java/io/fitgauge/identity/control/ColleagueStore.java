package io.fitgauge.identity.control;

import io.fitgauge.identity.entity.Membership;
import io.fitgauge.tenancy.Role;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The users of the bound tenant, by their ids and roles. */
public class ColleagueStore {

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public List<Membership> byIds(Collection<UUID> ids) {
        return entities.createQuery("SELECT m FROM Membership m WHERE m.id IN :ids", Membership.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** @return those that count, in the order of their ids */
    public List<Membership> active() {
        return entities.createQuery(
                        "SELECT m FROM Membership m WHERE m.status = :active ORDER BY m.id", Membership.class)
                .setParameter("active", Membership.Status.ACTIVE)
                .getResultList();
    }

    /** @return those that count, by name */
    public List<Membership> active(Role role) {
        return entities.createQuery(
                        "SELECT m FROM Membership m WHERE m.role = :role AND m.status = :active ORDER BY m.name, m.id",
                        Membership.class)
                .setParameter("role", role)
                .setParameter("active", Membership.Status.ACTIVE)
                .getResultList();
    }
}
