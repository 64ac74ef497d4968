package io.fitgauge.demo.boundary;

import io.fitgauge.jobs.boundary.JobState;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The jobs that the demo's steps set off: the import, and the scoring that follows it and the publication. */
class DemoJobs {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    private static final String IMPORT = "ACCOUNT_IMPORT";
    private static final Set<JobState> UNFINISHED = Set.of(JobState.QUEUED, JobState.RUNNING);

    private final Jobs jobs;
    private final Clock clock;

    @Inject
    DemoJobs(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Until none is left. What a job sets off is there before it ends, so one look at all of them tells.
     *
     * @throws IllegalStateException when that takes too long
     */
    void awaitAll(Caller caller) throws InterruptedException {
        Instant end = clock.instant().plus(PATIENCE);
        while (youngest(caller).stream().anyMatch(job -> UNFINISHED.contains(job.state()))) {
            if (clock.instant().isAfter(end)) {
                throw new IllegalStateException("The demo's jobs did not end within " + PATIENCE);
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    boolean hasImported(Caller caller) {
        return !jobs.list(caller, JobState.DONE, IMPORT, PageRequest.first(1))
                .items()
                .isEmpty();
    }

    private List<JobView> youngest(Caller caller) {
        return jobs.list(caller, null, null, PageRequest.first(PageRequest.MOST))
                .items();
    }
}
