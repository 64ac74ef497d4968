package io.fitgauge.accounts.control;

import org.jspecify.annotations.Nullable;

/**
 * Something to tell about a row of the file.
 *
 * @param rejected whether the row was not taken; else a cell was not, or there is something to look at
 */
public record ImportRemark(long line, boolean rejected, @Nullable String column, String reason, String raw) {

    private static final int MOST_COLUMN = 500;
    private static final int MOST_REASON = 1_000;

    public ImportRemark {
        column = column == null ? null : Cut.to(MOST_COLUMN, column);
        reason = Cut.to(MOST_REASON, reason);
    }

    static ImportRemark of(RejectedRow row) {
        return new ImportRemark(row.line(), true, row.column(), row.reason(), row.raw());
    }

    static ImportRemark note(GoodRow row, Remark remark) {
        return new ImportRemark(row.line(), false, remark.column(), remark.reason(), row.raw());
    }

    static ImportRemark unknown(GoodRow row, Remark remark) {
        return new ImportRemark(row.line(), false, remark.column(), "became unknown: " + remark.reason(), row.raw());
    }
}
