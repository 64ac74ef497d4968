package io.fitgauge.scoring.boundary;

import io.fitgauge.accounts.boundary.AccountEvents;
import io.fitgauge.outbox.boundary.EventHandler;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** What came in with an import is scored. An import says nothing of single accounts, so all are gone through. */
@Dependent
public class ImportedAccountScores implements EventHandler {

    private final Scores scores;

    @Inject
    ImportedAccountScores(Scores scores) {
        this.scores = scores;
    }

    @Override
    public String name() {
        return "imported-account-scores";
    }

    @Override
    public Set<String> types() {
        return Set.of(AccountEvents.IMPORTED);
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        scores.refresh(system, null);
    }
}
