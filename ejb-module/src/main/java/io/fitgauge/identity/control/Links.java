package io.fitgauge.identity.control;

import io.fitgauge.identity.entity.Membership;
import io.fitgauge.identity.entity.OneTimeLink;
import io.fitgauge.identity.entity.OneTimeLink.Purpose;
import io.fitgauge.tenancy.RealTime;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenancy.TenantSecret;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** The one-time links of the bound tenant's users. */
public class Links {

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    @Inject
    @RealTime
    Clock clock;

    /** A link that was made just now; only here its secret is known. */
    public record Made(TenantSecret secret, OneTimeLink link) {}

    /**
     * Ends the one before for the same purpose.
     *
     * @param member locked
     * @param mailed whether it goes to the user's mailbox, and nowhere else
     */
    public Made make(TenantId tenant, Membership member, Purpose purpose, boolean mailed) {
        entities.createQuery("DELETE FROM OneTimeLink l WHERE l.membershipId = :member AND l.purpose = :purpose")
                .setParameter("member", member.id())
                .setParameter("purpose", purpose)
                .executeUpdate();
        TenantSecret secret = TenantSecret.random(tenant.id());
        OneTimeLink link = new OneTimeLink(secret.hash(), member.id(), purpose, mailed, clock.instant());
        entities.persist(link);
        return new Made(secret, link);
    }

    public Optional<OneTimeLink> find(TenantSecret secret, Purpose purpose) {
        return Optional.ofNullable(entities.find(OneTimeLink.class, secret.hash()))
                .filter(link -> link.isGoodFor(purpose, clock.instant()));
    }

    /** Locked until the transaction ends, so that it is used once. */
    public Optional<OneTimeLink> lock(TenantSecret secret, Purpose purpose) {
        return Optional.ofNullable(entities.find(OneTimeLink.class, secret.hash(), LockModeType.PESSIMISTIC_WRITE))
                .filter(link -> link.isGoodFor(purpose, clock.instant()));
    }

    /** All that the user has: they were for another password, or for a user who counted. */
    public void endAll(Membership member) {
        entities.createQuery("DELETE FROM OneTimeLink l WHERE l.membershipId = :member")
                .setParameter("member", member.id())
                .executeUpdate();
    }
}
