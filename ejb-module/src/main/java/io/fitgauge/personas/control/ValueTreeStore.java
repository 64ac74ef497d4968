package io.fitgauge.personas.control;

import io.fitgauge.personas.entity.ValueTree;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The value trees of the bound tenant's ICPs. */
public class ValueTreeStore {

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Optional<ValueTree> find(UUID icpId) {
        return Optional.ofNullable(entities.find(ValueTree.class, icpId));
    }

    public void add(ValueTree tree) {
        entities.persist(tree);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }
}
