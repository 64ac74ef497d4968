package io.fitgauge.scoring.boundary;

import io.fitgauge.accounts.boundary.AccountEvents;
import io.fitgauge.outbox.boundary.EventHandler;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** An account that is new, or was edited, is scored as it is now. */
@Dependent
public class ChangedAccountScores implements EventHandler {

    static final String NAME = "changed-account-scores";

    private final Rescoring rescoring;

    @Inject
    ChangedAccountScores(Rescoring rescoring) {
        this.rescoring = rescoring;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> types() {
        return Set.of(AccountEvents.REGISTERED, AccountEvents.CHANGED);
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        rescoring.account(system, event.resourceId());
    }
}
