package io.fitgauge.accounts.control;

import io.fitgauge.language.CsvCells;
import java.util.List;

/** One record of a CSV file, with the place and the text it came from. */
sealed interface CsvRow {

    long line();

    String raw();

    record Cells(long line, String raw, List<String> cells) implements CsvRow {

        public Cells {
            cells = List.copyOf(cells);
        }

        /** @return what was written into the cell, before it was made safe for spreadsheets; of a cell that is there */
        String cell(int index) {
            return CsvCells.read(cells.get(index));
        }

        boolean isBlank() {
            return isBlankFrom(0);
        }

        boolean isBlankFrom(int index) {
            return cells.subList(index, cells.size()).stream().allMatch(TextCells::isBlank);
        }
    }

    /** Text that is no CSV record. */
    record Broken(long line, String raw, String reason) implements CsvRow {}
}
