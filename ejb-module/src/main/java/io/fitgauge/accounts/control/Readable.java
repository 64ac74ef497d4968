package io.fitgauge.accounts.control;

import java.util.List;

/** How much of a column a reader understands. */
final class Readable {

    private Readable() {}

    static long count(List<String> cells, CellReader<?> reader) {
        return cells.stream().filter(cell -> is(cell, reader)).count();
    }

    /** Whether it is at least half; of nothing it is not. */
    static boolean mostly(List<String> cells, CellReader<?> reader) {
        return !cells.isEmpty() && 2 * count(cells, reader) >= cells.size();
    }

    static boolean is(String cell, CellReader<?> reader) {
        try {
            reader.read(cell);
            return true;
        } catch (UnreadableCell e) {
            return false;
        }
    }
}
