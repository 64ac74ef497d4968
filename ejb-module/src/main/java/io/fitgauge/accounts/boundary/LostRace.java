package io.fitgauge.accounts.boundary;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.sql.SQLException;
import java.util.Set;

/** Failures of a transaction that was overtaken by another one, and can go well the next time. */
final class LostRace {

    private static final Set<Reason> REASONS = Set.of(Reason.DUPLICATE, Reason.STALE);

    /** Lock wait timeout and deadlock. */
    private static final Set<Integer> ERRORS = Set.of(1205, 1213);

    private LostRace() {}

    static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal && REASONS.contains(refusal.reason())
                    || cause instanceof SQLException sql && ERRORS.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
