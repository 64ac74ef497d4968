package io.fitgauge.accounts.control;

/**
 * Reads the text of a cell that is not blank.
 *
 * @param <T> what the cell says
 */
@FunctionalInterface
interface CellReader<T> {

    /** @throws UnreadableCell with the reason, when the text is no such value */
    T read(String cell) throws UnreadableCell;
}
