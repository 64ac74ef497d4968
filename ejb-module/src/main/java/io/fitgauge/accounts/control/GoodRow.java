package io.fitgauge.accounts.control;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that could be read; whether it is taken shows when it meets what is stored. */
public sealed interface GoodRow extends RowOutcome permits AccountRow, RelatedRow {

    /** Another system's key. */
    @Nullable
    String externalId();

    /** Cells that could not be read; their values are cleared. */
    List<Remark> remarks();

    /** The same row, refused for a reason that only shows when it meets others. */
    default RejectedRow rejected(@Nullable String column, String reason) {
        return new RejectedRow(line(), column, reason, raw());
    }
}
