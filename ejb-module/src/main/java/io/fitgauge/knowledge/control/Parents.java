package io.fitgauge.knowledge.control;

import java.sql.SQLException;

/** Rows that refer to rows which went meanwhile. */
final class Parents {

    private static final int NO_PARENT = 1452;

    private Parents() {}

    static boolean lacksOne(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == NO_PARENT) {
                return true;
            }
        }
        return false;
    }
}
