package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.tenancy.Caller;

/** Where the rows of the files of one kind go. */
public interface RowSink {

    /**
     * Lets rows meet what is stored, and stores nothing yet.
     *
     * @param origin of what the rows say; it names their import
     * @param earlier of the same file; these are added
     */
    MetRows meet(Caller caller, ImportPlan plan, RowChunk chunk, Origin origin, EarlierRows earlier);
}
