package io.fitgauge.schedules.boundary;

import io.fitgauge.icps.boundary.IcpEvents;
import io.fitgauge.outbox.boundary.EventHandler;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** An ICP that is not used any more is not reviewed any more. */
@Dependent
public class UnreviewedIcps implements EventHandler {

    private final ScheduleUpkeep upkeep;

    @Inject
    UnreviewedIcps(ScheduleUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public String name() {
        return "unreviewed-icps";
    }

    @Override
    public Set<String> types() {
        return Set.of(IcpEvents.RETIRED, IcpEvents.REMOVED);
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        upkeep.retired(system, event.resourceId());
    }
}
