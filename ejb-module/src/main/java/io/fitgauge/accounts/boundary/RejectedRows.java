package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.ImportRemark;
import io.fitgauge.accounts.control.ImportStore;
import io.fitgauge.language.CsvCells;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the rows that an import did not take, and of the cells that became unknown.
 *
 * @param rows cells in the order of {@link #COLUMNS}, safe to open in a spreadsheet; none when there are no more
 * @param last to go on after
 */
public record RejectedRows(List<List<String>> rows, @Nullable Integer last) {

    /** A promise of the contract. */
    public static final List<String> COLUMNS = List.of("line", "column", "reason", "raw line");

    public RejectedRows {
        rows = List.copyOf(rows);
    }

    static RejectedRows of(List<ImportStore.Numbered> remarks) {
        return new RejectedRows(
                remarks.stream().map(numbered -> cells(numbered.remark())).toList(),
                remarks.isEmpty() ? null : remarks.get(remarks.size() - 1).number());
    }

    private static List<String> cells(ImportRemark remark) {
        String column = remark.column();
        return List.of(
                Long.toString(remark.line()),
                CsvCells.neutral(column == null ? "" : column),
                CsvCells.neutral(remark.reason()),
                CsvCells.neutral(remark.raw()));
    }
}
