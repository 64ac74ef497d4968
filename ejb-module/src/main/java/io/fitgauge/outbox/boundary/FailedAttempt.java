package io.fitgauge.outbox.boundary;

import io.fitgauge.refusal.Refusal;
import java.util.UUID;

/** Why an attempt came to nothing: all of it for the log, and what an administrator may know. */
final class FailedAttempt {

    private static final System.Logger LOG = System.getLogger(FailedAttempt.class.getName());

    private static final int LONGEST_PROBLEM = 1_000;

    private final Deliveries.Attempt attempt;
    private final Throwable failure;
    private final String errorId = UUID.randomUUID().toString();

    FailedAttempt(Deliveries.Attempt attempt, Throwable failure) {
        this.attempt = attempt;
        this.failure = failure;
    }

    String problem() {
        String problem = Refusal.in(failure)
                .map(Throwable::getMessage)
                .orElse("Something went wrong on our side. Its id is " + errorId + ".");
        return problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM));
    }

    void log() {
        String what = attempt.event().type() + " " + attempt.event().id() + " for " + attempt.handler();
        if (attempt.last()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Event " + what + " is parked after " + attempt.number() + " attempts, error " + errorId,
                    failure);
        } else {
            LOG.log(
                    System.Logger.Level.INFO,
                    "Event {0} failed, attempt {1}, error {2}: {3}",
                    what,
                    attempt.number(),
                    errorId,
                    failure.toString());
        }
    }
}
