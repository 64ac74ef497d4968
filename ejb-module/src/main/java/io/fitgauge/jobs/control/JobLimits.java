package io.fitgauge.jobs.control;

import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much is enough. */
public class JobLimits {

    private static final int MOST_ATTEMPTS = 20;
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private final int restarts;

    /** @param restarts of a job in a row, without getting further */
    @Inject
    public JobLimits(@ConfigProperty(name = "fitgauge.job.restarts", defaultValue = "10") int restarts) {
        this.restarts = restarts;
    }

    public boolean allowsRestart(int restarted) {
        return restarted <= restarts;
    }

    public boolean allowsAttemptAfter(int attempts) {
        return attempts < MOST_ATTEMPTS;
    }

    /** @param attempts that came to nothing: 1 s after the first, then twice as long each time, up to a minute */
    public Duration restAfter(int attempts) {
        Duration rest = Duration.ofSeconds(1L << Math.min(Math.max(attempts, 1) - 1, 10));
        return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
    }
}
