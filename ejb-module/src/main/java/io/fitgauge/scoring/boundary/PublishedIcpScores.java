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

    private final Scores scores;

    @Inject
    PublishedIcpScores(Scores scores) {
        this.scores = scores;
    }

    @Override
    public String name() {
        return "published-icp-scores";
    }

    @Override
    public Set<String> types() {
        return Set.of(IcpEvents.PUBLISHED);
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        scores.refresh(system, event.resourceId());
    }
}
