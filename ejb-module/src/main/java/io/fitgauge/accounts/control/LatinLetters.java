package io.fitgauge.accounts.control;

import java.text.Normalizer;
import java.util.Map;

/** Latin letters without their marks, also those that Unicode does not take apart: {@code ł} is {@code l}. */
final class LatinLetters {

    private static final Map<Character, String> WHOLE = Map.ofEntries(
            Map.entry('ł', "l"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ß', "ss"),
            Map.entry('ħ', "h"),
            Map.entry('ı', "i"),
            Map.entry('ŋ', "n"),
            Map.entry('ŧ', "t"));

    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036f';

    private LatinLetters() {}

    /** @param text in lower case */
    static String of(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return text;
        }
        StringBuilder folded = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
            if (c < FIRST_MARK || c > LAST_MARK) {
                folded.append(WHOLE.getOrDefault(c, String.valueOf(c)));
            }
        }
        return folded.toString();
    }
}
