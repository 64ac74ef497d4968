package io.fitgauge.scoring.boundary;

import io.fitgauge.jobs.boundary.JobHandler;
import io.fitgauge.jobs.boundary.JobRun;
import io.fitgauge.retry.Retries;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * Makes scores fresh: of all accounts, or of those that an import or the end of an attribute touched. Each chunk keeps with its scores how far they
 * go, and the next run goes on from there.
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
    public String run(JobRun run) throws Exception {
        RescoreInput input = RescoreInput.read(run.input());
        @Nullable Long total = input.isAboutAll() ? rescoring.accounts(run.caller()) : null;
        RescoreCheckpoint at = RescoreCheckpoint.read(run.checkpoint());
        while (!at.ended()) {
            run.progress(at.accounts(), total == null ? null : Math.max(total, at.accounts()));
            at = step(run, input, at);
        }
        run.progress(at.accounts(), at.accounts());
        return at.result();
    }

    /** A chunk that met someone's edit and lost is taken again. */
    private RescoreCheckpoint step(JobRun run, RescoreInput input, RescoreCheckpoint at) throws Exception {
        return Retries.OF_JOBS.call(() -> rescoring.step(run.caller(), run.ticket(), input, at));
    }
}
