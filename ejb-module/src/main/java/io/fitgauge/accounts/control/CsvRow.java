package io.fitgauge.accounts.control;

import java.util.List;

/** One record of a CSV file, with the place and the text it came from. */
sealed interface CsvRow {

    long line();

    String raw();

    record Cells(long line, String raw, List<String> cells) implements CsvRow {

        public Cells {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(TextCells::isBlank);
        }
    }

    /** Text that is no CSV record. */
    record Broken(long line, String raw, String reason) implements CsvRow {}
}
