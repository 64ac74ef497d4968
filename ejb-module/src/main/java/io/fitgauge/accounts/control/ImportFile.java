package io.fitgauge.accounts.control;

import io.fitgauge.fit.ComparableText;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file of accounts, read once from start to end. At any time it holds one row, and 20 to 60 bytes for each
 * external id that it has met.
 */
public final class ImportFile implements Closeable {

    /** In characters. */
    public static final int MAX_ROW_LENGTH = 1 << 20;

    private static final int HEADER_SHOWN = 50;

    private final CsvRows rows;
    private final RowReader reader;
    private final @Nullable String externalIdColumn;
    private final SeenKeys externalIds = new SeenKeys();

    private ImportFile(CsvRows rows, RowReader reader, @Nullable String externalIdColumn) {
        this.rows = rows;
        this.reader = reader;
        this.externalIdColumn = externalIdColumn;
    }

    /**
     * Reads the header.
     *
     * @param in closed with the file, and when the header is refused
     * @throws Refusal INVALID when there is no header, or it does not have the columns of the plan once each
     */
    public static ImportFile open(InputStream in, ImportPlan plan, Codes codes) throws IOException {
        Reader text = new InputStreamReader(in, Charset.forName(plan.options().charset()));
        CsvRows rows = new CsvRows(text, plan.options().delimiter().charAt(0), MAX_ROW_LENGTH);
        try {
            List<String> header = header(rows);
            check(header, plan);
            return new ImportFile(
                    rows,
                    new RowReader(plan, header, codes),
                    plan.columnOf(ImportTarget.Field.EXTERNAL_ID.key()).orElse(null));
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    /** @return what became of the next row; empty at the end of the file */
    public Optional<RowOutcome> next() throws IOException {
        return rows.next().map(reader::read).map(this::unlessRepeated);
    }

    private RowOutcome unlessRepeated(RowOutcome outcome) {
        if (outcome instanceof AccountRow row && row.externalId() != null) {
            long first = externalIds.firstLine(row.externalId(), row.line());
            if (first != row.line()) {
                return row.rejected(
                        externalIdColumn,
                        "The external id " + Quoted.of(row.externalId()) + " stands in line " + first + " already.");
            }
        }
        return outcome;
    }

    private static List<String> header(CsvRows rows) throws IOException {
        CsvRow row = rows.next().orElseThrow(() -> Refusal.invalid("/file", "The file is empty."));
        if (row instanceof CsvRow.Cells cells) {
            return cells.cells().stream().map(ComparableText::trimmed).toList();
        }
        throw Refusal.invalid("/file", "The header, in line " + row.line() + ", cannot be read as CSV.");
    }

    private static void check(List<String> header, ImportPlan plan) {
        FieldErrors errors = new FieldErrors();
        Set<String> found = new HashSet<>();
        for (String name : header) {
            if (!name.isEmpty() && !found.add(name)) {
                errors.add(pointer(name), "The file has more than one column " + Quoted.of(name) + ".");
            }
        }
        for (String name : plan.targets().keySet()) {
            if (!found.contains(name)) {
                errors.add(pointer(name), "The file has no column " + Quoted.of(name) + "; it has " + shown(header));
            }
        }
        errors.refuseIfAny();
    }

    private static String pointer(String column) {
        return "/columns" + FieldError.segment(column);
    }

    private static String shown(List<String> header) {
        List<String> names = header.stream().limit(HEADER_SHOWN).map(Quoted::of).toList();
        return String.join(", ", names) + (header.size() > HEADER_SHOWN ? ", …" : ".");
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
