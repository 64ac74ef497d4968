package io.fitgauge.templates.control;

import io.fitgauge.templates.entity.TemplateUse;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** What the bound tenant's ICPs were made from. */
public class UseStore {

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Optional<TemplateUse> find(UUID icpId) {
        return Optional.ofNullable(entities.find(TemplateUse.class, icpId));
    }

    /** Locked until the transaction ends. */
    public Optional<TemplateUse> lock(UUID icpId) {
        return Optional.ofNullable(entities.find(TemplateUse.class, icpId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @return the first ICP that was made from a template */
    public Optional<UUID> madeFrom(UUID template) {
        return entities.createQuery(
                        "SELECT e.icpId FROM TemplateUse e WHERE e.templateId = :template ORDER BY e.madeAt, e.icpId",
                        UUID.class)
                .setParameter("template", template)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public void add(TemplateUse use) {
        entities.persist(use);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }
}
