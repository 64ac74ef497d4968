package io.fitgauge.schedules.boundary;

import io.fitgauge.icps.boundary.IcpEvents;
import io.fitgauge.outbox.boundary.EventHandler;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.personas.boundary.PersonaEvents;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** A segment or a persona that is gone is not reviewed any more. */
@Dependent
public class UnreviewedParts implements EventHandler {

    private final ScheduleUpkeep upkeep;

    @Inject
    UnreviewedParts(ScheduleUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public String name() {
        return "unreviewed-parts";
    }

    @Override
    public Set<String> types() {
        return Set.of(IcpEvents.SEGMENT_REMOVED, PersonaEvents.CHANGED);
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        upkeep.gone(system, event.resourceId());
    }
}
