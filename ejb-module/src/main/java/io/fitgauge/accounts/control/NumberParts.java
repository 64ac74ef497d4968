package io.fitgauge.accounts.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that is taken apart into digits and what stands before, between and behind them. Notes in brackets, such as
 * {@code [3]} or {@code (2023)}, are left out; a number that stands in brackets as a whole is below zero.
 */
record NumberParts(boolean inBrackets, List<String> digits, List<String> words) {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");
    private static final Pattern BRACKET = Pattern.compile("[()]");

    /** @param digits what a number looks like in the file */
    static NumberParts of(String text, Pattern digits) {
        String noted = BRACKETS.matcher(text).replaceAll(" ");
        boolean notes = digits.matcher(noted).find();
        String bare = notes ? noted : BRACKET.matcher(text).replaceAll(" ");
        List<String> numbers = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Matcher matcher = digits.matcher(bare);
        int end = 0;
        while (matcher.find()) {
            words.add(bare.substring(end, matcher.start()).strip());
            numbers.add(matcher.group());
            end = matcher.end();
        }
        words.add(bare.substring(end).strip());
        return new NumberParts(!notes && text.contains("("), numbers, words);
    }
}
