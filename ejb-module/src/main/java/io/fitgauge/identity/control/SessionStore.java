package io.fitgauge.identity.control;

import io.fitgauge.identity.entity.Membership;
import io.fitgauge.identity.entity.RefreshToken;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The sessions of the bound tenant's users: what renews them, and the end of it. */
public class SessionStore {

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    @Inject
    AccessStamps stamps;

    public void add(RefreshToken token) {
        entities.persist(token);
    }

    public Optional<RefreshToken> find(String hash) {
        return Optional.ofNullable(entities.find(RefreshToken.class, hash));
    }

    /** Locked until the transaction ends, so that one token is spent once. */
    public Optional<RefreshToken> lock(String hash) {
        return Optional.ofNullable(entities.find(RefreshToken.class, hash, LockModeType.PESSIMISTIC_WRITE));
    }

    /** One session. */
    public void end(UUID family) {
        entities.createQuery("DELETE FROM RefreshToken t WHERE t.family = :family")
                .setParameter("family", family)
                .executeUpdate();
        stamps.withdraw(family);
    }

    /** All that the user has, and whatever else a token of theirs stands on. The user is locked. */
    public void endAll(Membership member) {
        entities.createQuery("DELETE FROM RefreshToken t WHERE t.membershipId = :member")
                .setParameter("member", member.id())
                .executeUpdate();
        stamps.withdraw(member.id());
    }

    public void forgetExpired(Instant now) {
        entities.createQuery("DELETE FROM RefreshToken t WHERE t.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
