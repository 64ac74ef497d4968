package io.fitgauge.accounts.control;

import java.util.List;

/**
 * Some rows of a file that are gone through in one transaction.
 *
 * @param first which row of the file the first one is, from 0
 */
public record RowChunk(long first, List<RowOutcome> rows) {

    public RowChunk {
        rows = List.copyOf(rows);
    }

    /** Those of them that are good and of this kind. */
    <T extends GoodRow> List<T> rows(Class<T> kind) {
        return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The row that the next chunk begins with. */
    public long end() {
        return first + rows.size();
    }
}
