package io.fitgauge.committee.control;

import io.fitgauge.committee.entity.IcpCommittee;
import io.fitgauge.refusal.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The committees of the bound tenant's ICPs. */
public class CommitteeStore {

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Optional<IcpCommittee> find(UUID icp) {
        return Optional.ofNullable(entities.find(IcpCommittee.class, icp));
    }

    public Optional<IcpCommittee> lock(UUID icp) {
        return Optional.ofNullable(entities.find(IcpCommittee.class, icp, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @return the ICPs that have one */
    public List<UUID> icps() {
        return entities.createQuery("SELECT c.icpId FROM IcpCommittee c WHERE c.roles <> '[]'", UUID.class)
                .getResultList();
    }

    /** @throws Refusal STALE when there is one by now */
    public void add(IcpCommittee committee) {
        try {
            entities.persist(committee);
            entities.flush();
        } catch (PersistenceException failure) {
            throw Clash.asRefusal(failure);
        }
    }

    public void flush() {
        entities.flush();
    }
}
