package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.RowCounts;
import java.util.List;

/**
 * What the rows of a chunk come to when they meet what is stored.
 *
 * @param remarks in the order of the file
 * @param found the rows that speak of something that is here
 * @param storing writes what is new and what has changed
 */
public record MetRows(RowCounts counts, List<ImportRemark> remarks, List<FoundRow> found, Runnable storing) {

    public MetRows {
        remarks = List.copyOf(remarks);
        found = List.copyOf(found);
    }

    /** @throws io.fitgauge.refusal.Refusal DUPLICATE or STALE when somebody else was faster: try again */
    public void store() {
        storing.run();
    }
}
