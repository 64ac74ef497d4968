package io.fitgauge.identity.control;

import io.fitgauge.identity.entity.Membership;
import io.fitgauge.identity.entity.Person;
import io.fitgauge.identity.entity.RefreshToken;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** People of the bound tenant, what they are there, and their sessions. */
public class PeopleStore {

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Optional<Person> byEmail(String email) {
        return entities.createQuery("SELECT p FROM Person p WHERE p.email = :email", Person.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    public Optional<Membership> membership(UUID person) {
        return Optional.ofNullable(entities.find(Membership.class, person));
    }

    public void add(Person person, Membership membership) {
        entities.persist(person);
        entities.persist(membership);
    }

    public void add(RefreshToken token) {
        entities.persist(token);
    }

    /** Locked until the transaction ends, so that one token is spent once. */
    public Optional<RefreshToken> token(String hash) {
        return Optional.ofNullable(entities.find(RefreshToken.class, hash, LockModeType.PESSIMISTIC_WRITE));
    }

    public void endFamily(UUID family) {
        entities.createQuery("DELETE FROM RefreshToken t WHERE t.family = :family")
                .setParameter("family", family)
                .executeUpdate();
    }

    public void forgetExpired(Instant now) {
        entities.createQuery("DELETE FROM RefreshToken t WHERE t.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
