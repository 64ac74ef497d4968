package io.fitgauge.tenants.control;

import io.fitgauge.tenants.entity.AgencyOffer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Offers of agencies to the bound tenant. */
public class OfferStore {

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Optional<AgencyOffer> find(UUID id) {
        return Optional.ofNullable(entities.find(AgencyOffer.class, id));
    }

    public Optional<AgencyOffer> of(UUID agency) {
        return entities.createQuery("SELECT o FROM AgencyOffer o WHERE o.agencyId = :agency", AgencyOffer.class)
                .setParameter("agency", agency)
                .getResultStream()
                .findFirst();
    }

    /** @return those that stand, the oldest first */
    public List<AgencyOffer> standing(Instant now) {
        return entities.createQuery(
                        "SELECT o FROM AgencyOffer o WHERE o.expiresAt > :now ORDER BY o.id", AgencyOffer.class)
                .setParameter("now", now)
                .getResultList();
    }

    public void add(AgencyOffer offer) {
        entities.persist(offer);
    }

    public void remove(AgencyOffer offer) {
        entities.remove(offer);
    }

    public void removeAll() {
        entities.createQuery("SELECT o FROM AgencyOffer o", AgencyOffer.class)
                .getResultList()
                .forEach(entities::remove);
    }
}
