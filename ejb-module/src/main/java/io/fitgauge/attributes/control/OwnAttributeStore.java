package io.fitgauge.attributes.control;

import io.fitgauge.attributes.entity.OwnAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The bound tenant's own attributes. */
public class OwnAttributeStore {

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    /** @return by key */
    public List<OwnAttribute> all() {
        return entities.createQuery("SELECT a FROM OwnAttribute a ORDER BY a.attributeKey", OwnAttribute.class)
                .getResultList();
    }

    public Optional<OwnAttribute> find(String key) {
        return Optional.ofNullable(entities.find(OwnAttribute.class, key));
    }

    /** Locked until the transaction ends. */
    public Optional<OwnAttribute> lock(String key) {
        return Optional.ofNullable(entities.find(OwnAttribute.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of the keys that exist, locked until the transaction ends, in the order of their keys. */
    public List<OwnAttribute> lock(Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "SELECT a FROM OwnAttribute a WHERE a.attributeKey IN :keys ORDER BY a.attributeKey",
                        OwnAttribute.class)
                .setParameter("keys", keys)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public long count() {
        return entities.createQuery("SELECT COUNT(a) FROM OwnAttribute a", Long.class)
                .getSingleResult();
    }

    public void add(OwnAttribute attribute) {
        entities.persist(attribute);
        entities.flush();
    }

    public void remove(OwnAttribute attribute) {
        entities.remove(attribute);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }
}
