package io.fitgauge.idempotency.boundary;

import io.fitgauge.idempotency.control.AnswerStore;
import io.fitgauge.idempotency.control.AnswerStore.Kept;
import io.fitgauge.idempotency.control.AnswerStore.Slot;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.RealTime;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Does a thing once for each key of a caller and operation. */
@Stateless
public class OnceOnly {

    private static final Duration KEPT = Duration.ofHours(24);

    @Inject
    AnswerStore answers;

    @Inject
    @RealTime
    Clock clock;

    /**
     * Does the work, in this transaction, unless it was done before.
     *
     * @return the answer of the first time
     * @throws Refusal KEY_REUSED when the first time had another body; TRY_AGAIN when it is still running
     * @throws Exception what the work throws; then nothing is kept
     */
    public KeptAnswer answer(Caller caller, Attempt attempt, Callable<KeptAnswer> work) throws Exception {
        Instant now = clock.instant();
        answers.forgetBefore(now.minus(KEPT));
        Slot slot = new Slot(caller.actor().key(), attempt.operation(), attempt.key());
        if (!answers.reserve(slot, attempt.bodyHash(), now)) {
            return again(slot, attempt);
        }
        KeptAnswer answer = work.call();
        answers.keep(
                slot, new Kept(attempt.bodyHash(), answer.status(), answer.location(), answer.etag(), answer.body()));
        return answer;
    }

    private KeptAnswer again(Slot slot, Attempt attempt) {
        Kept kept = answers.kept(slot).orElseThrow(AnswerStore::stillRunning);
        if (!kept.bodyHash().equals(attempt.bodyHash())) {
            throw new Refusal(Reason.KEY_REUSED, "This idempotency key was used with another body.");
        }
        return new KeptAnswer(kept.status(), kept.location(), kept.etag(), kept.body());
    }
}
