package io.fitgauge.personas.control;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as words without case, accents and punctuation, so that lists of five languages can be compared. */
final class PlainWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainWords() {}

    /** @return such as {@code dyrektor ds sprzedazy} */
    static List<String> of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace("æ", "ae")
                .replace("œ", "oe");
        return BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }
}
