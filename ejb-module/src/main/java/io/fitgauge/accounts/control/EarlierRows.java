package io.fitgauge.accounts.control;

/**
 * What the rows of a file spoke of until now, and in which line: a later one does not speak of the same again. It is
 * kept for the whole file, so that it makes no difference where the file is cut into chunks, or whether rows are stored
 * at once, later or not at all.
 */
public final class EarlierRows {

    private final SeenKeys keys = new SeenKeys();

    /** @return the line of another row that spoke of it, 0 if there is none */
    long line(String key, GoodRow row) {
        long line = keys.find(key);
        return line == row.line() ? 0 : line;
    }

    /** The row was taken, and speaks of it. */
    void add(String key, GoodRow row) {
        keys.firstLine(key, row.line());
    }
}
