package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.ImportOptions;
import io.fitgauge.accounts.entity.AccountImport;
import io.fitgauge.accounts.entity.RowCounts;

/**
 * What an import comes to.
 *
 * @param read all rows of data, each counted once under the other four; but when the file was to be taken as a whole
 *     and could not be, nothing was created, updated or found unchanged
 */
public record ImportCounts(long read, long created, long updated, long unchanged, long rejected) {

    static ImportCounts of(AccountImport imported, ImportOptions options) {
        RowCounts rows = imported.counts();
        if (options.mode() == ImportOptions.Mode.ALL_OR_NOTHING && rows.rejected() > 0) {
            return new ImportCounts(rows.read(), 0, 0, 0, rows.rejected());
        }
        return new ImportCounts(rows.read(), rows.created(), rows.updated(), rows.unchanged(), rows.rejected());
    }
}
