package io.fitgauge.retry;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

/** Tries again what lost a race, a bounded number of times; anything else is thrown as it comes. */
public enum Retries {

    /** Somebody waits for the answer. */
    OF_REQUESTS(5, 10, 200, Duration.ofSeconds(3)),

    /** Nobody waits, and giving up would cost much. */
    OF_JOBS(12, 20, 2_000, Duration.ofMinutes(2));

    private final FailsafeExecutor<Object> attempts;

    Retries(int most, long firstMillis, long lastMillis, Duration longest) {
        attempts = Failsafe.with(RetryPolicy.builder()
                .handleIf(Failures::isLostRace)
                .withMaxAttempts(most)
                .withBackoff(firstMillis, lastMillis, ChronoUnit.MILLIS)
                .withJitter(0.5)
                .withMaxDuration(longest)
                .build());
    }

    /**
     * @param work begins a transaction of its own each time
     * @return what the work gave
     * @throws Exception the last failure, as the work threw it
     */
    @SuppressWarnings("unchecked")
    public <T> T call(Callable<T> work) throws Exception {
        try {
            return (T) attempts.get(work::call);
        } catch (FailsafeException wrapped) {
            throw wrapped.getCause() instanceof Exception failure ? failure : wrapped;
        }
    }

    /** As {@link #call}, for work that throws nothing but runtime exceptions. */
    public void run(Runnable work) {
        attempts.run(work::run);
    }
}
