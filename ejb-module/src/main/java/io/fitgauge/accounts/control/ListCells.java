package io.fitgauge.accounts.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Several texts in one cell; blank ones are dropped. */
final class ListCells implements CellReader<List<String>> {

    private static final int MOST = 200;

    private final Pattern separator;
    private final CellReader<String> part;

    ListCells(String separator, CellReader<String> part) {
        this.separator = Pattern.compile(separator, Pattern.LITERAL);
        this.part = part;
    }

    @Override
    public List<String> read(String cell) throws UnreadableCell {
        List<String> parts = new ArrayList<>();
        for (String text : separator.split(cell, -1)) {
            if (!TextCells.isBlank(text)) {
                parts.add(part.read(text));
            }
            if (parts.size() > MOST) {
                throw new UnreadableCell(Quoted.of(cell) + " holds more than " + MOST + " parts.");
            }
        }
        return parts;
    }
}
