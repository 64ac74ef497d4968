package io.fitgauge.identity.control;

import io.fitgauge.identity.entity.Credential;
import io.fitgauge.identity.entity.Identity;
import io.fitgauge.identity.entity.Membership;
import io.fitgauge.identity.entity.RefreshToken;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The users of the bound tenant, what they log in with, and their sessions. */
public class PeopleStore {

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Optional<Membership> byEmail(String email) {
        return entities.createQuery("SELECT m FROM Membership m WHERE m.email = :email", Membership.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    public Optional<Membership> membership(UUID id) {
        return Optional.ofNullable(entities.find(Membership.class, id));
    }

    /** @return its own, or that of the identity that it is tied to; none when nobody has come yet */
    public Optional<Credential> credential(Membership member) {
        return member.identityId()
                .map(id -> entities.find(Identity.class, id).credential())
                .or(member::credential);
    }

    public void add(Membership membership) {
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
