package io.fitgauge.jobs.boundary;

import io.fitgauge.tenancy.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A run that writes its progress now and then, and hears on that occasion whether it is to stop. */
final class RunningJob implements JobRun {

    static final Duration PAUSE = Duration.ofSeconds(1);

    private final Caller caller;
    private final JobLife.Started job;
    private final Predicate<JobLife.Progress> writer;
    private final Clock clock;

    private JobLife.@Nullable Progress last;
    private Instant written;
    private boolean stopped;

    /** @param writer keeps the progress, and says whether to go on */
    RunningJob(Caller caller, JobLife.Started job, Predicate<JobLife.Progress> writer, Clock clock) {
        this.caller = caller;
        this.job = job;
        this.writer = writer;
        this.clock = clock;
        this.written = clock.instant();
        this.stopped = job.cancelRequested();
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public UUID jobId() {
        return job.id();
    }

    @Override
    public JobTicket ticket() {
        return job.ticket();
    }

    @Override
    public @Nullable String checkpoint() {
        return job.checkpoint();
    }

    @Override
    public String input() {
        return job.input();
    }

    @Override
    public void progress(long done, @Nullable Long total) {
        last = new JobLife.Progress(done, total);
        if (isCancelled()) {
            throw new CancelledJob();
        }
    }

    @Override
    public boolean isCancelled() {
        Instant now = clock.instant();
        if (!stopped && !now.isBefore(written.plus(PAUSE))) {
            written = now;
            stopped = !writer.test(last == null ? new JobLife.Progress(0, null) : last);
        }
        return stopped;
    }

    /** What was said last, written or not. */
    JobLife.@Nullable Progress last() {
        return last;
    }
}
