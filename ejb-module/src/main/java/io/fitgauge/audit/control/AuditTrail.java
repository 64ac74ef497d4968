package io.fitgauge.audit.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.audit.entity.AuditEntry;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Change;
import io.fitgauge.tenancy.Changes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        List<Change> rows = new ArrayList<>(changes.takeRows());
        Set<String> told = new HashSet<>();
        rows.forEach(row -> told.add(row.resource()));
        for (String table : Tables.telling(changes.takeTables())) {
            if (!told.contains(table)) {
                rows.add(new Change(table, null, null, null));
            }
        }
        if (caller.actor().kind() != Actor.Kind.SYSTEM && !rows.isEmpty()) {
            store.add(rows.stream().map(row -> entry(caller.actor(), call, row)).toList());
        }
    }

    private AuditEntry entry(Actor actor, String call, Change row) {
        Instant now = clock.instant();
        return new AuditEntry(
                UuidCreator.getTimeOrderedEpoch(),
                now,
                actor,
                request.operation().orElse(call),
                row.resource(),
                row.id(),
                Fields.json(row.before()),
                Fields.json(row.after()),
                request.address().orElse(null),
                request.id().orElse(null));
    }
}
