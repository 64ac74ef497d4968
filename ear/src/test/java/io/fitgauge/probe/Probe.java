package io.fitgauge.probe;

import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantRows;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Function;

/** A boundary that does what a test hands in. It is put into the EJB jar, where it is bound like any other. */
@Stateless
public class Probe {

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    @Inject
    TenantRows rows;

    /** What a room's control would work with, inside the transaction. */
    public record Inside(EntityManager entities, TenantRows rows) {}

    public <T> T as(Caller caller, Function<Inside, T> work) {
        return work.apply(new Inside(entities, rows));
    }

    /** As a boundary that forgot its caller. */
    public <T> T asNobody(Function<Inside, T> work) {
        return work.apply(new Inside(entities, rows));
    }
}
