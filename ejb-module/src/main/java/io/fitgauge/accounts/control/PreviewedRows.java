package io.fitgauge.accounts.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an import makes of the first rows of a file.
 *
 * @param first some of them, in the order of the file
 * @param problems how many cells cannot be read, by column
 * @param read how many rows were looked at
 * @param good how many of them were taken without any remark
 */
public record PreviewedRows(List<RowOutcome> first, Map<String, Integer> problems, int read, int good) {

    public static final PreviewedRows NONE = new PreviewedRows(List.of(), Map.of(), 0, 0);

    private static final int SHOWN = 10;

    public PreviewedRows {
        first = List.copyOf(first);
    }

    /**
     * @param head the beginning of the file
     * @param whole whether that is all of it
     */
    public static PreviewedRows of(byte[] head, boolean whole, ImportPlan plan, Codes codes) {
        List<RowOutcome> rows = new ArrayList<>();
        try (ImportFile file = ImportFile.open(new ByteArrayInputStream(head), plan, codes)) {
            for (Optional<RowOutcome> row = file.next();
                    row.isPresent() && rows.size() <= Sample.MOST_ROWS;
                    row = file.next()) {
                rows.add(row.get());
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        boolean lastMayBreakOff = !whole && rows.size() > 1 || rows.size() > Sample.MOST_ROWS;
        return of(lastMayBreakOff ? rows.subList(0, rows.size() - 1) : rows);
    }

    private static PreviewedRows of(List<RowOutcome> rows) {
        Map<String, Integer> problems = new HashMap<>();
        int good = 0;
        for (RowOutcome row : rows) {
            List<Remark> remarks = remarks(row);
            remarks.forEach(remark -> problems.merge(remark.column(), 1, Integer::sum));
            good += remarks.isEmpty() ? 1 : 0;
        }
        return new PreviewedRows(
                rows.subList(0, Math.min(SHOWN, rows.size())), Map.copyOf(problems), rows.size(), good);
    }

    /** @return what is wrong with a row; a column without a name when it is the row as a whole */
    public static List<Remark> remarks(RowOutcome row) {
        if (row instanceof RejectedRow rejected) {
            String column = rejected.column();
            return List.of(new Remark(column == null ? "" : column, rejected.reason()));
        }
        return ((GoodRow) row).remarks();
    }
}
