package io.fitgauge.scoring.boundary;

import io.fitgauge.accounts.boundary.AccountEvents;
import io.fitgauge.outbox.boundary.EventHandler;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** The accounts that came in with an import, or were changed by it, are scored. */
@Dependent
public class ImportedAccountScores implements EventHandler {

    static final String NAME = "imported-account-scores";

    private final FreshScores scores;

    @Inject
    ImportedAccountScores(FreshScores scores) {
        this.scores = scores;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> types() {
        return Set.of(AccountEvents.IMPORTED);
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        if (AccountEvents.hasChangedAccounts(event)) {
            scores.imported(system, event.resourceId(), event.occurredAt());
        }
    }
}
