package io.fitgauge.archives.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects rows, and hands them on some at a time: so many, and fewer when they are long. */
public final class RowBatch implements ArchivedRows.Sink {

    private static final int MOST_ROWS = 500;
    private static final long MOST_BYTES = 4 << 20;

    private final Consumer<List<List<@Nullable Object>>> sink;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private long bytes;

    public RowBatch(Consumer<List<List<@Nullable Object>>> sink) {
        this.sink = sink;
    }

    @Override
    public void take(List<@Nullable Object> row) {
        rows.add(row);
        bytes += row.stream().mapToLong(RowBatch::length).sum();
        if (rows.size() >= MOST_ROWS || bytes >= MOST_BYTES) {
            flush();
        }
    }

    /** To be called at the end. */
    public void flush() {
        if (!rows.isEmpty()) {
            sink.accept(List.copyOf(rows));
            rows.clear();
            bytes = 0;
        }
    }

    private static long length(@Nullable Object value) {
        if (value instanceof byte[] some) {
            return some.length;
        }
        return value instanceof String text ? text.length() : 8;
    }
}
