package io.fitgauge.scoring.boundary;

import io.fitgauge.accounts.boundary.AccountChanged;
import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.accounts.boundary.ImportFinished;
import io.fitgauge.icps.boundary.IcpPublished;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.scoring.control.ScoreStore;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * What happens below that scores must follow, in the transaction in which it happens. Scores of accounts that were
 * deleted go by themselves, with the account's row.
 */
@Dependent
public class ScoreTriggers {

    private final Jobs jobs;
    private final Accounts accounts;
    private final Icps icps;
    private final ScoreStore store;

    @Inject
    ScoreTriggers(Jobs jobs, Accounts accounts, Icps icps, ScoreStore store) {
        this.jobs = jobs;
        this.accounts = accounts;
        this.icps = icps;
        this.store = store;
    }

    void published(@Observes IcpPublished event) {
        rescore(event.caller(), RescoreInput.of(event.icp()));
    }

    /** An import says nothing of the accounts that it leaves as they are, so all are gone through. */
    void imported(@Observes ImportFinished event) {
        if (!icps.active(event.caller()).isEmpty()) {
            rescore(event.caller(), RescoreInput.all());
        }
    }

    /** Its scores stay what they were; they are ranked by its new name. */
    void changed(@Observes AccountChanged event) {
        store.rename(event.id(), event.name());
    }

    private void rescore(Caller caller, RescoreInput input) {
        jobs.enqueue(caller, RescoreJob.KIND, input.json(), accounts.count(caller));
    }
}
