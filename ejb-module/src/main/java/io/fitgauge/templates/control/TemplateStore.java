package io.fitgauge.templates.control;

import io.fitgauge.refusal.Refusal;
import io.fitgauge.templates.entity.Template;
import io.fitgauge.templates.entity.TemplateHead;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bound tenant's own templates. */
public class TemplateStore {

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Optional<Template> find(UUID id) {
        return Optional.ofNullable(entities.find(Template.class, id));
    }

    /** Locked until the transaction ends. */
    public Optional<Template> lock(UUID id) {
        return Optional.ofNullable(entities.find(Template.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The copy of an agency's template, locked. */
    public Optional<Template> ofAgency(UUID agencyTemplate) {
        return entities.createQuery("SELECT e FROM Template e WHERE e.agencyTemplateId = :template", Template.class)
                .setParameter("template", agencyTemplate)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public boolean hasKey(String key) {
        return entities.createQuery("SELECT COUNT(e) FROM Template e WHERE e.key = :key", Long.class)
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }

    public long count() {
        return entities.createQuery("SELECT COUNT(e) FROM Template e", Long.class)
                .getSingleResult();
    }

    /** @return by name */
    public List<TemplateHead> heads() {
        return entities.createQuery(
                        "SELECT NEW io.fitgauge.templates.entity.TemplateHead(e.id, e.kind, e.key, e.name, e.description,"
                                + " e.language, e.tags, e.agencyTemplateId, e.updatedAt) FROM Template e"
                                + " ORDER BY e.name, e.id",
                        TemplateHead.class)
                .getResultList();
    }

    /** @return whole, by name */
    public List<Template> all() {
        return entities.createQuery("SELECT e FROM Template e ORDER BY e.name, e.id", Template.class)
                .getResultList();
    }

    public void add(Template template) {
        entities.persist(template);
        entities.flush();
    }

    public void remove(Template template) {
        entities.remove(template);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }

    public static Refusal missing(UUID id) {
        return Refusal.notFound("template", id);
    }
}
