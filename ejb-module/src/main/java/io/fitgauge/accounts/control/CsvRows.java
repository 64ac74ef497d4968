package io.fitgauge.accounts.control;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The rows of a CSV file, one at a time; lines without content are left out. */
final class CsvRows implements Closeable {

    private static final int MAX_CELLS = 16_384;
    private static final int BEGINNING = 10_000;

    private final LineByLine lines;
    private final char delimiter;
    private final int maxLength;

    private CloseableIterator<CsvRecord> records;
    private boolean ended;

    /** @param maxLength the most characters of a row */
    CsvRows(Reader source, char delimiter, int maxLength) {
        this.lines = new LineByLine(source, maxLength);
        this.delimiter = delimiter;
        this.maxLength = maxLength;
        this.records = parser();
    }

    /** @return empty at the end of the file */
    Optional<CsvRow> next() throws IOException {
        while (!ended) {
            CsvRow row = read();
            if (row instanceof CsvRow.Broken || row instanceof CsvRow.Cells cells && !cells.isBlank()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private CsvRow read() throws IOException {
        long line = lines.firstLine();
        try {
            if (records.hasNext()) {
                CsvRecord found = records.next();
                return new CsvRow.Cells(line, lines.take(), found.getFields());
            }
            ended = true;
            return new CsvRow.Cells(line, "", List.of()); // without content, so no row
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof LineByLine.RecordTooLong) {
                return last(line, "The row is longer than " + maxLength + " characters.");
            }
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() != null) {
                throw e;
            }
            return lines.atEnd() ? last(line, "A quoted cell is never closed.") : broken(line);
        }
    }

    private CsvRow.Broken last(long line, String reason) {
        ended = true;
        return new CsvRow.Broken(line, lines.beginning(BEGINNING), reason + " The rest of the file was not read.");
    }

    /** The parser holds nothing beyond the line it failed in, so a new one can go on with the next. */
    private CsvRow.Broken broken(long line) throws IOException {
        String raw;
        try {
            raw = lines.takeToLineEnd();
        } catch (LineByLine.RecordTooLong e) {
            return last(line, "The row is longer than " + maxLength + " characters.");
        }
        records = parser();
        return new CsvRow.Broken(
                line, raw, "The row is no CSV: text follows a closing quote, or it has over " + MAX_CELLS + " cells.");
    }

    private CloseableIterator<CsvRecord> parser() {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * maxLength + 16_384) // never smaller than what a row may fill
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MAX_CELLS)
                                .maxFieldSize(maxLength)
                                .maxRecordSize(maxLength)
                                .build(),
                        lines)
                .iterator();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
