package io.fitgauge.language;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet does not take for formulas: an apostrophe before what would begin one. Reading takes it off
 * again, so that what is exported and imported is the same text.
 */
public final class CsvCells {

    private static final String FORMULA = "[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20]";
    private static final Pattern RISKY = Pattern.compile("'*" + FORMULA);
    private static final Pattern NEUTRAL = Pattern.compile("'+" + FORMULA);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(?:[.,][0-9]{1,30})?");

    private CsvCells() {}

    /** @return the text for a cell; plain numbers such as {@code -5} are left as they are */
    public static String neutral(String text) {
        boolean risky =
                RISKY.matcher(text).lookingAt() && !PLAIN_NUMBER.matcher(text).matches();
        return risky ? "'" + text : text;
    }

    /** @return what {@link #neutral} was given */
    public static String read(String cell) {
        return cell.startsWith("'") && NEUTRAL.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
