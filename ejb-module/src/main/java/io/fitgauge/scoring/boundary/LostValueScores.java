package io.fitgauge.scoring.boundary;

import io.fitgauge.accounts.boundary.AccountEvents;
import io.fitgauge.outbox.boundary.EventHandler;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Accounts that lost a value with its attribute are scored as they are now: no criterion saw it, but their scores name them. */
@Dependent
public class LostValueScores implements EventHandler {

    static final String NAME = "lost-value-scores";

    private final FreshScores scores;

    @Inject
    LostValueScores(FreshScores scores) {
        this.scores = scores;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> types() {
        return Set.of(AccountEvents.VALUES_LOST);
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        scores.valuesLost(system, AccountEvents.changedAt(event));
    }
}
