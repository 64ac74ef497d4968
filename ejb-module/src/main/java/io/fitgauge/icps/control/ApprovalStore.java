package io.fitgauge.icps.control;

import io.fitgauge.icps.entity.Icp;
import io.fitgauge.icps.entity.IcpApproval;
import io.fitgauge.tenancy.Actor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who agreed to the bound tenant's drafts. One agreement a person and ICP: the latest. */
public class ApprovalStore {

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public IcpApproval agree(Icp icp, Actor by, @Nullable String note, Instant now) {
        IcpApproval approval = entities.find(IcpApproval.class, new IcpApproval.Key(icp.id(), by.key()));
        if (approval == null) {
            approval = new IcpApproval(icp.id(), by, icp.revision(), note, now);
            entities.persist(approval);
        } else {
            approval.agree(icp.revision(), note, now);
        }
        entities.flush();
        return approval;
    }

    /** @return who agreed to the draft as it is, the first one first */
    public List<IcpApproval> ofDraft(Icp icp) {
        return entities.createQuery(
                        "SELECT a FROM IcpApproval a WHERE a.icpId = :icp AND a.draftRevision = :revision"
                                + " ORDER BY a.approvedAt, a.approvedBy",
                        IcpApproval.class)
                .setParameter("icp", icp.id())
                .setParameter("revision", icp.revision())
                .getResultList();
    }
}
