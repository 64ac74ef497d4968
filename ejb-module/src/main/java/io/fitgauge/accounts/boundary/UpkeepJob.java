package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.StoredJson;
import io.fitgauge.jobs.boundary.JobHandler;
import io.fitgauge.jobs.boundary.JobRun;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** Looks after a tenant's accounts, one chunk a transaction. It may begin again at any time: what is done is done. */
@Dependent
public class UpkeepJob implements JobHandler {

    static final String KIND = "ACCOUNT_UPKEEP";

    private final Upkeep upkeep;

    @Inject
    UpkeepJob(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @return how many accounts were named, and how many revisions were gone through and thrown away */
    @Override
    public String run(JobRun run) {
        long named = 0;
        for (int some = 1; some > 0; named += some) {
            some = upkeep.nameSome(run.caller());
            run.progress(named + some, null);
        }
        long seen = 0;
        long removed = 0;
        Upkeep.Step step = new Upkeep.Step(null, 0, 0);
        do {
            step = upkeep.prune(run.caller(), step.last());
            seen += step.seen();
            removed += step.removed();
            run.progress(named + seen, null);
        } while (step.last() != null);
        return StoredJson.write(Map.of("named", named, "revisions", seen, "removed", removed));
    }
}
