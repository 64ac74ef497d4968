package io.fitgauge.accounts.control;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/** Writes rejected rows as CSV, safe to open in a spreadsheet. */
public final class RejectsWriter implements Closeable {

    private final CsvWriter csv;

    /** Writes the header; the columns' names are a promise of the contract. */
    public RejectsWriter(Writer target) {
        csv = CsvWriter.builder().build(target);
        csv.writeRecord("line", "column", "reason", "raw line");
    }

    public void write(RejectedRow row) {
        csv.writeRecord(
                Long.toString(row.line()),
                CsvCells.neutral(row.column() == null ? "" : row.column()),
                CsvCells.neutral(row.reason()),
                CsvCells.neutral(row.raw()));
    }

    /** Flushes and closes the target too. */
    @Override
    public void close() throws IOException {
        csv.close();
    }
}
