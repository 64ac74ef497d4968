package io.fitgauge.accounts.control;

import org.jspecify.annotations.Nullable;

/** A row that could be read but cannot be taken. */
final class RefusedRow extends Exception {

    private static final long serialVersionUID = 1;

    private final @Nullable String target;

    /** @param target the key of the one at fault, absent when it is the row as a whole */
    RefusedRow(@Nullable String target, String reason) {
        super(reason, null, false, false); // thrown by the thousand from a bad file: no stack trace
        this.target = target;
    }

    /** @return the row as the list of rejects tells of it */
    RejectedRow of(GoodRow row, ImportPlan plan) {
        String column = target == null ? null : plan.columnOf(target).orElse(null);
        return row.rejected(column, String.valueOf(getMessage()));
    }
}
