package io.fitgauge.audit.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.audit.entity.AuditEntry;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Change;
import io.fitgauge.tenancy.Changes;
import io.fitgauge.tenancy.CurrentRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Writes down what the running transaction has changed so far. */
@Dependent
public class AuditTrail {

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    @Inject
    Changes changes;

    @Inject
    AuditStore store;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** @param call the boundary call, for when no request made it */
    public void write(Caller caller, String call) {
        entities.flush();
        Actor actor = changes.doer().orElse(caller.actor());
        List<Change> rows = told();
        if (!rows.isEmpty() && !isItsOwn(actor) && !changes.areGone()) {
            store.add(rows.stream().map(row -> entry(actor, call, row)).toList());
        }
    }

    /** What the system does of itself is nobody's doing; what it does for a request is, though nobody knows yet whose. */
    private boolean isItsOwn(Actor actor) {
        return actor.kind() == Actor.Kind.SYSTEM && request.operation().isEmpty();
    }

    private List<Change> told() {
        List<Change> rows = new ArrayList<>(changes.takeRows());
        Set<String> told = new HashSet<>();
        rows.forEach(row -> told.add(row.resource()));
        for (String table : Tables.telling(changes.takeTables())) {
            if (!told.contains(table)) {
                rows.add(new Change(table, null, null, null));
            }
        }
        return rows;
    }

    private AuditEntry entry(Actor actor, String call, Change row) {
        return new AuditEntry(
                id(row),
                clock.instant(),
                actor,
                request.operation().orElse(call),
                row.resource(),
                row.id(),
                Fields.json(row.before()),
                Fields.json(row.after()),
                request.address().orElse(null),
                request.id().orElse(null));
    }

    /** A job tells once of each table whose rows it writes by the thousand, whatever the number of its transactions. */
    private UUID id(Change row) {
        return request.job()
                .filter(job -> row.id() == null)
                .map(job -> UUID.nameUUIDFromBytes((job + " " + row.resource()).getBytes(StandardCharsets.US_ASCII)))
                .orElseGet(UuidCreator::getTimeOrderedEpoch);
    }
}
