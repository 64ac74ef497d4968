package io.fitgauge.accounts.control;

import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file of rows, read once from start to end. At any time it holds one row, and 20 to 60 bytes for each id that it
 * has met.
 */
public final class ImportFile implements Closeable {

    /** In characters. */
    public static final int MAX_ROW_LENGTH = 1 << 20;

    private final CsvRows rows;
    private final RowReader reader;
    private final @Nullable String externalIdColumn;
    private final SeenKeys externalIds = new SeenKeys();
    private final SeenKeys ids = new SeenKeys();
    private @Nullable CsvRow held;

    private ImportFile(CsvRows rows, FileStart start, ImportPlan plan, Codes codes) {
        this.rows = rows;
        held = start.firstRow();
        reader = new RowReader(plan, start.header(), codes);
        externalIdColumn = plan.columnOf(ImportTarget.Field.EXTERNAL_ID.key()).orElse(null);
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
            FileStart start = FileStart.of(rows, plan.options());
            FieldErrors errors = new FieldErrors();
            start.header().check(plan.targets().keySet(), errors);
            errors.refuseIfAny();
            return new ImportFile(rows, start, plan, codes);
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    /** @return what became of the next row; empty at the end of the file */
    public Optional<RowOutcome> next() throws IOException {
        return nextRow().map(reader::read).map(this::unlessRepeated);
    }

    private Optional<CsvRow> nextRow() throws IOException {
        Optional<CsvRow> first = Optional.ofNullable(held);
        held = null;
        return first.isPresent() ? first : rows.next();
    }

    private RowOutcome unlessRepeated(RowOutcome outcome) {
        if (!(outcome instanceof GoodRow row)) {
            return outcome;
        }
        UUID id = row instanceof AccountRow account ? account.id() : null;
        long first = id == null ? row.line() : ids.firstLine(id.toString(), row.line());
        if (first != row.line()) {
            return row.rejected(null, "The account " + id + " stands in line " + first + " already.");
        }
        String externalId = row.externalId();
        first = externalId == null ? row.line() : externalIds.firstLine(externalId, row.line());
        return first == row.line()
                ? row
                : row.rejected(
                        externalIdColumn,
                        "The external id " + Quoted.of(String.valueOf(externalId)) + " stands in line " + first
                                + " already.");
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
