package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.ImportKind;
import io.fitgauge.fit.ComparableText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row into what they say, or says why they cannot be read. */
final class RowReader {

    static final int MAX_NAME = 200;
    static final int MAX_EXTERNAL_ID = 100;

    private final ImportKind kind;
    private final ImportOptions options;
    private final Set<String> unknown;
    private final int longestUnknown;
    private final int width;
    private final List<Column> columns = new ArrayList<>();

    /** @param header which has every column of the plan, once */
    RowReader(ImportPlan plan, Header header, Codes codes) {
        kind = plan.kind();
        options = plan.options();
        unknown = options.unknown().stream()
                .map(text -> ComparableText.of(String.valueOf(text)))
                .collect(Collectors.toUnmodifiableSet());
        longestUnknown = 2 * unknown.stream().mapToInt(String::length).max().orElse(0);
        width = header.width();
        ColumnReaders readers = new ColumnReaders(plan, header, codes);
        plan.targets().forEach((name, target) -> {
            if (!(target instanceof ImportTarget.Currency)) {
                columns.add(new Column(header.index(name), name, target, readers.of(name, target)));
            }
        });
        columns.sort(Comparator.comparingInt(Column::index));
    }

    RowOutcome read(CsvRow row) {
        if (row instanceof CsvRow.Broken broken) {
            return new RejectedRow(broken.line(), null, broken.reason(), broken.raw());
        }
        return read((CsvRow.Cells) row);
    }

    private RowOutcome read(CsvRow.Cells row) {
        int cells = row.cells().size();
        boolean tooShort = cells < width && options.ragged() == ImportOptions.Ragged.REJECT_ROW;
        if (tooShort || cells > width && !row.isBlankFrom(width)) {
            return rejected(row, null, "The row has " + cells + " cells, the header has " + width + ".");
        }
        ReadRow read = new ReadRow(row);
        for (Column column : columns) {
            try {
                read(row, column, read);
            } catch (UnreadableCell e) {
                return rejected(row, column.name(), e.reason());
            }
        }
        return read.of(kind);
    }

    private void read(CsvRow.Cells row, Column column, ReadRow read) throws UnreadableCell {
        if (column.index() >= row.cells().size()) {
            return; // a short row says nothing about it
        }
        String cell = row.cell(column.index());
        if (!saysNothing(cell, column)) {
            read.put(column.target(), value(cell, row, column, read));
        } else if (options.blank() == ImportOptions.Blank.CLEAR) {
            read.clear(column.target());
        }
    }

    /** There are companies that are called NA. */
    private boolean saysNothing(String cell, Column column) {
        return TextCells.isBlank(cell)
                || cell.length() <= longestUnknown
                        && column.target() != ImportTarget.Field.NAME
                        && unknown.contains(ComparableText.of(cell));
    }

    private CellValue<?> value(String cell, CsvRow.Cells row, Column column, ReadRow read) throws UnreadableCell {
        try {
            return new CellValue.Known<>(column.reader().read(cell, row));
        } catch (UnreadableCell e) {
            if (!column.target().maybeUnknown() || options.badCell() == ImportOptions.BadCell.REJECT_ROW) {
                throw e;
            }
            read.remark(new Remark(column.name(), e.reason()));
            return new CellValue.Cleared<>();
        }
    }

    private static RejectedRow rejected(CsvRow row, @Nullable String column, String reason) {
        return new RejectedRow(row.line(), column, reason, row.raw());
    }

    /** A column of the file that is read. */
    private record Column(int index, String name, ImportTarget target, ColumnReaders.RowCell<?> reader) {}
}
