package io.fitgauge.schedules.boundary;

import io.fitgauge.outbox.boundary.EventHandler;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.TenantEvents;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Where days begin at other moments, reviews open at other moments. */
@Dependent
public class MovedSchedules implements EventHandler {

    private final ScheduleUpkeep upkeep;

    @Inject
    MovedSchedules(ScheduleUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public String name() {
        return "moved-schedules";
    }

    @Override
    public Set<String> types() {
        return Set.of(TenantEvents.ZONE_CHANGED);
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        upkeep.moved(system);
    }
}
