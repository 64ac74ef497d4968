package io.fitgauge.committee.boundary;

import io.fitgauge.accounts.boundary.DealEvents;
import io.fitgauge.outbox.boundary.EventHandler;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Of a deal that is lost it is kept what the committee looked like. */
@Dependent
public class LostDealCommittees implements EventHandler {

    static final String NAME = "lost-deal-committees";

    private final LostCommittees committees;

    @Inject
    LostDealCommittees(LostCommittees committees) {
        this.committees = committees;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> types() {
        return Set.of(DealEvents.LOST);
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        committees.keep(system, DealEvents.lost(event));
    }
}
