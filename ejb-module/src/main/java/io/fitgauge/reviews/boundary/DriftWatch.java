package io.fitgauge.reviews.boundary;

import io.fitgauge.icps.boundary.IcpEvents;
import io.fitgauge.outbox.boundary.EventHandler;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.reviews.control.BaselineStore;
import io.fitgauge.reviews.control.DriftDays;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Watches over an ICP from its publishing on. What was counted under another version is no baseline any more. */
@Dependent
public class DriftWatch implements EventHandler {

    private final BaselineStore baselines;
    private final DriftDays days;

    @Inject
    DriftWatch(BaselineStore baselines, DriftDays days) {
        this.baselines = baselines;
        this.days = days;
    }

    @Override
    public String name() {
        return "review-drift-watch";
    }

    @Override
    public Set<String> types() {
        return Set.of(IcpEvents.PUBLISHED);
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        baselines.remove(event.resourceId());
        days.next(system, event.resourceId());
    }
}
