package io.fitgauge.accounts.control;

import io.fitgauge.fit.ComparableText;
import java.util.function.IntPredicate;

/**
 * Text on one line. A text that spans lines or holds tabs has its white space folded; any other is kept as it is but for
 * its ends, so that an export comes back unchanged. Other control characters are refused.
 */
record TextCells(int maxLength) implements CellReader<String> {

    private static final char NEXT_LINE = '\u0085';
    private static final char UNDECODABLE = '\ufffd';

    static boolean isBlank(String cell) {
        return cell.chars().allMatch(TextCells::isSpace);
    }

    /** Unicode's White_Space, told without a regular expression: every cell of a file is asked. */
    static boolean isSpace(int c) {
        return c == NEXT_LINE || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    @Override
    public String read(String cell) throws UnreadableCell {
        boolean oneLine = cell.chars().noneMatch(TextCells::breaksLine);
        String text = oneLine ? withoutEnds(cell) : ComparableText.trimmed(cell);
        check(text);
        return text;
    }

    private static boolean breaksLine(int c) {
        return Character.isWhitespace(c) && c != ' ' && !Character.isSpaceChar(c)
                || c == NEXT_LINE
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }

    private static String withoutEnds(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isSpace(cell.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    /** @return the cell to the character, with its line breaks and the space at its ends */
    String exact(String cell) throws UnreadableCell {
        check(cell, c -> Character.isISOControl(c) && !isSpace(c));
        return cell;
    }

    void check(String text) throws UnreadableCell {
        check(text, Character::isISOControl);
    }

    private void check(String text, IntPredicate unfit) throws UnreadableCell {
        if (text.codePointCount(0, text.length()) > maxLength) {
            throw new UnreadableCell(Quoted.of(text) + " has more than " + maxLength + " characters.");
        }
        if (text.indexOf(UNDECODABLE) >= 0) {
            throw new UnreadableCell(Quoted.of(text) + " holds a character that could not be decoded.");
        }
        if (text.chars().anyMatch(unfit)) {
            throw new UnreadableCell(Quoted.of(text) + " holds control characters.");
        }
    }
}
