package io.fitgauge.scoring.boundary;

import io.fitgauge.jobs.boundary.JobHandler;
import io.fitgauge.jobs.boundary.JobRun;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the scores of all accounts fresh, under one ICP or all in use. It may begin again at any time: what is fresh is
 * not written twice.
 */
@Dependent
public class RescoreJob implements JobHandler {

    static final String KIND = "RESCORE";

    private static final int MOST_ATTEMPTS = 5;

    /** Lock wait timeout and deadlock. */
    private static final Set<Integer> LOST_LOCKS = Set.of(1205, 1213);

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
            Rescoring.Step step = step(run.caller(), icpId, last);
            accounts += step.accounts();
            scores += step.scores();
            written += step.written();
            last = step.last();
        } while (last != null);
        run.progress(accounts, accounts);
        return RescoreInput.write(Map.of("accounts", accounts, "scores", scores, "written", written));
    }

    /** A chunk that met someone's edit and lost is taken again. */
    private Rescoring.Step step(Caller caller, @Nullable UUID icpId, @Nullable UUID after) {
        for (int attempt = 1; ; attempt++) {
            try {
                return rescoring.step(caller, icpId, after);
            } catch (RuntimeException failure) {
                if (attempt == MOST_ATTEMPTS || !lostALock(failure)) {
                    throw failure;
                }
            }
        }
    }

    private static boolean lostALock(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && LOST_LOCKS.contains(sql.getErrorCode()));
    }
}
