package io.fitgauge.scoring.boundary;

import io.fitgauge.jobs.boundary.JobHandler;
import io.fitgauge.jobs.boundary.JobRun;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes the scores of all accounts fresh, under one ICP or all in use. It may begin again at any time: what is fresh is
 * not written twice.
 */
@Dependent
public class RescoreJob implements JobHandler {

    static final String KIND = "RESCORE";

    private final Rescoring rescoring;

    @Inject
    RescoreJob(Rescoring rescoring) {
        this.rescoring = rescoring;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(JobRun run) {
        @Nullable UUID icpId = RescoreInput.read(run.input()).icpId();
        long total = rescoring.accounts(run.caller());
        long accounts = 0;
        long scores = 0;
        long written = 0;
        @Nullable UUID last = null;
        do {
            run.progress(accounts, Math.max(total, accounts));
            Rescoring.Step step = rescoring.step(run.caller(), icpId, last);
            accounts += step.accounts();
            scores += step.scores();
            written += step.written();
            last = step.last();
        } while (last != null);
        run.progress(accounts, accounts);
        return RescoreInput.write(Map.of("accounts", accounts, "scores", scores, "written", written));
    }
}
