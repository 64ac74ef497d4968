package io.fitgauge.accounts.control;

import io.fitgauge.fit.ComparableText;

/** Text on one line: line ends and other white space are folded to a space, other control characters refused. */
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
        String text = ComparableText.trimmed(cell);
        check(text);
        return text;
    }

    void check(String text) throws UnreadableCell {
        if (text.codePointCount(0, text.length()) > maxLength) {
            throw new UnreadableCell(Quoted.of(text) + " has more than " + maxLength + " characters.");
        }
        if (text.indexOf(UNDECODABLE) >= 0) {
            throw new UnreadableCell(Quoted.of(text) + " holds a character that could not be decoded.");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new UnreadableCell(Quoted.of(text) + " holds control characters.");
        }
    }
}
