package io.fitgauge.accounts.control;

import io.fitgauge.refusal.Refusal;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file begins with.
 *
 * @param firstRow the first row of data, if it had to be read to know how many columns there are
 */
record FileStart(Header header, @Nullable CsvRow firstRow) {

    /** @throws Refusal INVALID when there is no header where the options say that one is */
    static FileStart of(CsvRows rows, ImportOptions options) throws IOException {
        for (int skipped = 0; skipped < options.skip(); skipped++) {
            rows.next();
        }
        Optional<CsvRow> row = rows.next();
        if (row.isEmpty()) {
            throw Refusal.invalid("/file", "The file is empty.");
        }
        boolean named = options.header() == ImportOptions.Header.FIRST_ROW;
        if (row.get() instanceof CsvRow.Cells cells) {
            return named
                    ? new FileStart(new Header(cells.cells()), null)
                    : new FileStart(Header.ofWidth(cells.cells().size()), cells);
        }
        throw Refusal.invalid(
                "/file",
                "The " + (named ? "header" : "first row") + ", in line "
                        + row.get().line() + ", cannot be read as CSV.");
    }
}
