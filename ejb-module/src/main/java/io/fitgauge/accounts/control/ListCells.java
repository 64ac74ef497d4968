package io.fitgauge.accounts.control;

import java.util.ArrayList;
import java.util.List;

/**
 * Several texts in one cell; blank ones are dropped. A text may stand in quotes, which are then doubled within it, so
 * that it can hold the separator.
 */
final class ListCells implements CellReader<List<String>> {

    private static final int MOST = 200;
    private static final char QUOTE = '"';

    private final String separator;
    private final CellReader<String> part;

    ListCells(String separator, CellReader<String> part) {
        this.separator = separator;
        this.part = part;
    }

    @Override
    public List<String> read(String cell) throws UnreadableCell {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from <= cell.length(); ) {
            int end = endOfPart(cell, from);
            String text = unquoted(cell.substring(from, end));
            if (!TextCells.isBlank(text)) {
                parts.add(part.read(text));
            }
            if (parts.size() > MOST) {
                throw new UnreadableCell(Quoted.of(cell) + " holds more than " + MOST + " parts.");
            }
            from = end + separator.length();
        }
        return parts;
    }

    private int endOfPart(String cell, int from) {
        int quoted = endOfQuoted(cell, from);
        if (quoted == cell.length() || quoted > 0 && cell.startsWith(separator, quoted)) {
            return quoted;
        }
        int next = cell.indexOf(separator, from);
        return next < 0 ? cell.length() : next;
    }

    /** @return the place behind the closing quote, -1 when no quoted text begins here */
    private static int endOfQuoted(String cell, int from) {
        if (from == cell.length() || cell.charAt(from) != QUOTE) {
            return -1;
        }
        int close = cell.indexOf(QUOTE, from + 1);
        while (close >= 0 && close + 1 < cell.length() && cell.charAt(close + 1) == QUOTE) {
            close = cell.indexOf(QUOTE, close + 2);
        }
        return close < 0 ? -1 : close + 1;
    }

    private static String unquoted(String text) {
        return endOfQuoted(text, 0) == text.length() && !text.isEmpty()
                ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
                : text;
    }

    /** @return what is read as exactly these texts, none of which is blank; also when there are none */
    static String write(List<String> texts, String separator) {
        return texts.isEmpty()
                ? separator
                : String.join(
                        separator,
                        texts.stream().map(text -> quoted(text, separator)).toList());
    }

    private static String quoted(String text, String separator) {
        return text.contains(separator) || text.charAt(0) == QUOTE ? QUOTE + text.replace("\"", "\"\"") + QUOTE : text;
    }
}
