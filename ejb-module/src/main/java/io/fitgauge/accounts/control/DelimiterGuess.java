package io.fitgauge.accounts.control;

import java.util.Comparator;
import java.util.List;

/** Reads a file with the delimiter that divides it best. */
final class DelimiterGuess {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    private DelimiterGuess() {}

    static Sample sample(String text) {
        return DELIMITERS.stream()
                .map(delimiter -> Sample.of(text, delimiter))
                .max(Comparator.comparingDouble(Sample::regularity)
                        .thenComparing(sample -> -DELIMITERS.indexOf(sample.delimiter())))
                .orElseThrow();
    }
}
