package io.fitgauge.committee.control;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.sql.SQLException;

/** Rows that somebody else wrote, or took away, at the same moment. */
final class Clash {

    private static final int DUPLICATE_ENTRY = 1062;
    private static final int NO_PARENT = 1452;

    private Clash() {}

    static RuntimeException asRefusal(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_ENTRY) {
                return Refusal.stale();
            }
            if (cause instanceof SQLException sql && sql.getErrorCode() == NO_PARENT) {
                return new Refusal(Reason.TRY_AGAIN, "What it belongs to was deleted meanwhile.");
            }
        }
        return failure;
    }
}
