package io.fitgauge.identity.control;

import io.fitgauge.identity.entity.AccessStamp;
import io.fitgauge.tenancy.RealTime;
import io.fitgauge.tenants.boundary.AccessWithdrawn;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The stamps of what tokens stand on. What was never withdrawn has the stamp 0 and no row. */
public class AccessStamps {

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    @Inject
    @RealTime
    Clock clock;

    /** A tenant was suspended, or an agency left. */
    void ended(@Observes AccessWithdrawn event) {
        withdraw(event.subject());
    }

    /** Ends, within seconds and on every node, all access tokens that stand on it. */
    public void withdraw(UUID subject) {
        entities.flush(); // it may be the second time in this transaction
        AccessStamp known = entities.find(AccessStamp.class, subject, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            entities.persist(new AccessStamp(subject, clock.instant()));
        } else {
            known.raise(clock.instant());
        }
    }

    /** Of what never comes back: nothing new will stand on it. */
    public void forget(Collection<UUID> subjects) {
        if (!subjects.isEmpty()) {
            entities.createQuery("DELETE FROM AccessStamp s WHERE s.subject IN :subjects")
                    .setParameter("subjects", subjects)
                    .executeUpdate();
        }
    }

    /** @return the stamps of all of these, as they are now */
    public Stamps of(Collection<UUID> subjects) {
        Map<UUID, Integer> stamps = new HashMap<>();
        subjects.forEach(subject -> stamps.put(subject, 0));
        entities.createQuery("SELECT s FROM AccessStamp s WHERE s.subject IN :subjects", AccessStamp.class)
                .setParameter("subjects", stamps.keySet())
                .getResultList()
                .forEach(stamp -> stamps.put(stamp.subject(), stamp.stamp()));
        return new Stamps(stamps);
    }

    /** @return those that were withdrawn since */
    List<AccessStamp> since(Instant time) {
        return entities.createQuery("SELECT s FROM AccessStamp s WHERE s.changedAt >= :time", AccessStamp.class)
                .setParameter("time", time)
                .getResultList();
    }
}
