package io.fitgauge.identity.control;

import io.fitgauge.identity.entity.Identity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.UUID;

/** Proven identities, of all tenants and of none. */
public class IdentityStore {

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Identity get(UUID id) {
        return entities.find(Identity.class, id);
    }

    /** Locked until the transaction ends. */
    public Optional<Identity> lock(UUID id) {
        entities.flush();
        return Optional.ofNullable(entities.find(Identity.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Locked until the transaction ends. */
    public Optional<Identity> lockByEmail(String email) {
        entities.flush();
        return entities.createQuery("SELECT i FROM Identity i WHERE i.email = :email", Identity.class)
                .setParameter("email", email)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** @throws OptimisticLockException when somebody proved the same mailbox at this moment: it is known now */
    public void add(Identity identity) {
        try {
            entities.persist(identity);
            entities.flush();
        } catch (PersistenceException failure) {
            throw Sql.isDuplicate(failure) ? new OptimisticLockException(failure) : failure;
        }
    }
}
