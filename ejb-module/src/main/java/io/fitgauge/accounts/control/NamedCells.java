package io.fitgauge.accounts.control;

import io.fitgauge.fit.ComparableText;
import java.util.HashMap;
import java.util.Map;

/**
 * Cells that hold the file's own words for values, which the options translate; other cells are read as they are.
 *
 * @param <T> what the cell says
 */
final class NamedCells<T> implements CellReader<T> {

    private final Map<String, String> values = new HashMap<>();
    private final CellReader<T> reader;

    /** @param values what a word is to be read as, by the word */
    NamedCells(Map<String, String> values, CellReader<T> reader) {
        values.forEach((word, value) -> this.values.put(ComparableText.of(word), value));
        this.reader = reader;
    }

    @Override
    public T read(String cell) throws UnreadableCell {
        return reader.read(values.getOrDefault(ComparableText.of(cell), cell));
    }
}
