package io.fitgauge.accounts.control;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;

/** An account that was there when a chunk met it, and is gone when the chunk is stored. */
final class MissingAccount {

    private MissingAccount() {}

    /** @throws Refusal STALE, so that the chunk is tried again, and its row refused */
    static void asStale(Runnable storing) {
        try {
            storing.run();
        } catch (Refusal refusal) {
            throw refusal.reason() == Reason.INVALID ? Refusal.stale() : refusal;
        }
    }
}
