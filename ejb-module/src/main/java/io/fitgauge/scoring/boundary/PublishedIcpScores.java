package io.fitgauge.scoring.boundary;

import io.fitgauge.icps.boundary.IcpEvents;
import io.fitgauge.outbox.boundary.EventHandler;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** A new version of an ICP scores all accounts. */
@Dependent
public class PublishedIcpScores implements EventHandler {

    static final String NAME = "published-icp-scores";

    private final FreshScores scores;

    @Inject
    PublishedIcpScores(FreshScores scores) {
        this.scores = scores;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> types() {
        return Set.of(IcpEvents.PUBLISHED);
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        scores.published(system, event.resourceId(), event.occurredAt());
    }
}
