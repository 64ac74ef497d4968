package io.fitgauge.schedules.boundary;

import io.fitgauge.icps.boundary.IcpEvents;
import io.fitgauge.outbox.boundary.EventHandler;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** A new version of an ICP is under review. */
@Dependent
public class ReviewedFromPublishing implements EventHandler {

    private final ScheduleUpkeep upkeep;

    @Inject
    ReviewedFromPublishing(ScheduleUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public String name() {
        return "reviewed-from-publishing";
    }

    @Override
    public Set<String> types() {
        return Set.of(IcpEvents.PUBLISHED);
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        upkeep.published(system, event.resourceId(), event.occurredAt());
    }
}
