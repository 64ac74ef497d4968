package io.fitgauge.accounts.boundary;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of an export.
 *
 * @param rows cells in the order of the columns, empty where nothing is known, safe to open in a spreadsheet
 * @param last to go on after; absent when these were the last rows
 */
public record ExportedRows(List<List<String>> rows, @Nullable UUID last) {

    public ExportedRows {
        rows = List.copyOf(rows);
    }
}
