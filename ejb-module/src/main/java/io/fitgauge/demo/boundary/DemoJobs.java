package io.fitgauge.demo.boundary;

import io.fitgauge.jobs.boundary.JobState;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.outbox.boundary.DeliveryState;
import io.fitgauge.outbox.boundary.WaitingEvents;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The jobs that the demo's steps set off: the import, and the scoring that follows it and the publication. */
class DemoJobs {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    private static final int LOOKS = 2;
    private static final String IMPORT = "ACCOUNT_IMPORT";
    private static final Set<JobState> UNFINISHED = Set.of(JobState.QUEUED, JobState.RUNNING);

    private final Jobs jobs;
    private final WaitingEvents events;
    private final Clock clock;

    @Inject
    DemoJobs(Jobs jobs, WaitingEvents events, Clock clock) {
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Until none is left. A job's end is told as an event before it is seen, and an event's job is there before the event
     * is gone: two looks, events first, tell.
     *
     * @throws IllegalStateException when that takes too long
     */
    void awaitAll(Caller caller) throws InterruptedException {
        Instant end = clock.instant().plus(PATIENCE);
        while (IntStream.range(0, LOOKS).anyMatch(look -> isAtWork(caller))) {
            if (clock.instant().isAfter(end)) {
                throw new IllegalStateException("The demo's jobs did not end within " + PATIENCE);
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    private boolean isAtWork(Caller caller) {
        return !events.list(caller, DeliveryState.WAITING, PageRequest.first(1))
                        .items()
                        .isEmpty()
                || youngest(caller).stream().anyMatch(job -> UNFINISHED.contains(job.state()));
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
