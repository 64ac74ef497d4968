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

    /** @return empty at the end of the file */
    public Optional<RowChunk> next() throws IOException {
        return nextBefore(Long.MAX_VALUE);
    }

    /** @return a chunk that ends before that row at the latest; empty when that is the next, or the file is at its end */
    public Optional<RowChunk> nextBefore(long end) throws IOException {
        List<RowOutcome> rows = new ArrayList<>();
        int characters = 0;
        while (rows.size() < Math.min(mostRows, end - next) && characters < MOST_CHARACTERS) {
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
