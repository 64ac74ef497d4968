package io.fitgauge.retry;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** Tries again what lost a race, a bounded number of times; anything else is thrown as it comes. */
public enum Retries {

    /** Somebody waits for the answer. */
    OF_REQUESTS(5, 10, 200, Duration.ofSeconds(3)),

    /** Nobody waits, and giving up would cost much. */
    OF_JOBS(12, 20, 2_000, Duration.ofMinutes(2));

    private final RetryPolicy<Object> bounds;
    private final FailsafeExecutor<Object> attempts;

    Retries(int most, long firstMillis, long lastMillis, Duration longest) {
        bounds = RetryPolicy.builder()
                .withMaxAttempts(most)
                .withBackoff(firstMillis, lastMillis, ChronoUnit.MILLIS)
                .withJitter(0.5)
                .withMaxDuration(longest)
                .build();
        attempts = after(Failures::isLostRace);
    }

    private FailsafeExecutor<Object> after(Predicate<Throwable> failures) {
        return Failsafe.with(
                RetryPolicy.builder(bounds.getConfig()).handleIf(failures::test).build());
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

    /**
     * Runs work that throws nothing but runtime exceptions.
     *
     * @param lost which of its failures can go well the next time
     */
    public void run(Predicate<Throwable> lost, Runnable work) {
        after(lost).run(work::run);
    }
}
