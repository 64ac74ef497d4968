package io.fitgauge.accounts.control;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decimal numbers without exponent, with at most 18 digits before and 6 after the decimal sign.
 *
 * <p>Groups have three digits, those before the last may have two, as in India: {@code 1,5} is no number where the
 * comma groups, rather than fifteen.
 */
final class NumberCells implements CellReader<BigDecimal> {

    private static final int MAX_LENGTH = 60;
    private static final int WHOLE_DIGITS = 18;
    private static final int DECIMAL_PLACES = 6;
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    private static final String SPACES = " \u00a0\u2007\u2009\u202f";
    private static final String APOSTROPHES = "'\u2019";

    private final String groupings;
    private final Pattern number;

    /**
     * @param decimal a point or a comma
     * @param grouping one character or none; one kind of space, or of apostrophe, stands for all its kinds
     */
    NumberCells(String decimal, String grouping) {
        this(decimal.charAt(0), kinds(grouping));
    }

    private NumberCells(char decimal, String groupings) {
        this.groupings = groupings;
        String whole = "[0-9]+";
        if (!groupings.isEmpty()) {
            String group = "[" + groupings + "]";
            whole = "[0-9]{1,3}(?:" + group + "[0-9]{2,3})*" + group + "[0-9]{3}|" + whole;
        }
        number = Pattern.compile("([+\\-\u2212]?)(" + whole + ")?(?:[" + decimal + "]([0-9]+))?");
    }

    /** Spaces and apostrophes mean nothing else, and so may stand beside another sign: one list is from many countries. */
    static NumberCells alsoGroupedBySpaces(String decimal, String grouping) {
        String other = SPACES.contains(grouping) || APOSTROPHES.contains(grouping) ? "" : grouping;
        return new NumberCells(decimal.charAt(0), SPACES + APOSTROPHES + other);
    }

    private static String kinds(String grouping) {
        return switch (grouping) {
            case " ", "\u00a0", "\u202f" -> SPACES;
            case "'" -> APOSTROPHES;
            default -> grouping;
        };
    }

    /** All signs that may stand between groups of digits. */
    String groupings() {
        return groupings;
    }

    @Override
    public BigDecimal read(String cell) throws UnreadableCell {
        String text = new IdCells(MAX_LENGTH).read(cell);
        Matcher matcher = number.matcher(text);
        if (!matcher.matches() || matcher.group(2) == null && matcher.group(3) == null) {
            throw new UnreadableCell(Quoted.of(cell) + " is no number.");
        }
        return fitting(cell, value(matcher));
    }

    /** @return the value, which is what the cell says, when it is not longer than attributes may be */
    static BigDecimal fitting(String cell, BigDecimal value) throws UnreadableCell {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.precision() - plain.scale() > WHOLE_DIGITS || plain.scale() > DECIMAL_PLACES) {
            throw new UnreadableCell(Quoted.of(cell) + " has more than " + WHOLE_DIGITS + " digits before or "
                    + DECIMAL_PLACES + " after the decimal sign.");
        }
        return plain;
    }

    private static BigDecimal value(Matcher matcher) {
        String whole = matcher.group(2) == null
                ? "0"
                : NO_DIGIT.matcher(matcher.group(2)).replaceAll("");
        String part = matcher.group(3) == null ? "" : "." + matcher.group(3);
        BigDecimal value = new BigDecimal(whole + part);
        boolean negative = !matcher.group(1).isEmpty() && !"+".equals(matcher.group(1));
        return negative ? value.negate() : value;
    }
}
