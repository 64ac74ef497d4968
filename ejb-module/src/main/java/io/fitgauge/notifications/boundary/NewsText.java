package io.fitgauge.notifications.boundary;

import java.util.List;

/**
 * What people are told, in one language: plain text, without names of people. What is longer is cut.
 *
 * @param title one line, up to 200
 * @param lines up to 2,000 each
 */
public record NewsText(String title, List<String> lines) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LINE = 2_000;
    private static final String BREAKS = "[\\p{Cntrl}\\u2028\\u2029]+";

    public NewsText {
        title = cut(title.replaceAll(BREAKS, " ").strip(), LONGEST_TITLE);
        lines = lines.stream().map(line -> cut(line, LONGEST_LINE)).toList();
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
