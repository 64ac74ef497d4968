package io.fitgauge.changes.entity;

import java.util.List;

/**
 * A notice in one language.
 *
 * @param title up to 200
 * @param what what changed, a line each, up to 2,000
 */
public record Wording(String title, List<String> what, Meaning meaning) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_LINE = 2_000;

    public Wording {
        title = cut(title, LONGEST_TITLE);
        what = what.stream().map(line -> cut(line, LONGEST_LINE)).toList();
    }

    /** Such as {@code The first words…}, without half a character. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
