package io.fitgauge.accounts.control;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file in chunks of rows. A chunk is small enough to hold in memory, however long its rows are. */
public final class RowChunks {

    public static final int MOST_ROWS = 1_000;

    private static final int MOST_CHARACTERS = 2 << 20;

    private final ImportFile file;
    private final int mostRows;
    private long next;

    public RowChunks(ImportFile file, int mostRows) {
        this.file = file;
        this.mostRows = mostRows;
    }

    /** Reads over rows that were gone through before: the file remembers whose external ids they are. */
    public void skipTo(long row) throws IOException {
        while (next < row && file.next().isPresent()) {
            next++;
        }
    }

    /** @return empty at the end of the file */
    public Optional<RowChunk> next() throws IOException {
        List<RowOutcome> rows = new ArrayList<>();
        int characters = 0;
        while (rows.size() < mostRows && characters < MOST_CHARACTERS) {
            Optional<RowOutcome> row = file.next();
            if (row.isEmpty()) {
                break;
            }
            rows.add(row.get());
            characters += row.get().raw().length();
        }
        RowChunk chunk = new RowChunk(next, rows);
        next = chunk.end();
        return rows.isEmpty() ? Optional.empty() : Optional.of(chunk);
    }
}
