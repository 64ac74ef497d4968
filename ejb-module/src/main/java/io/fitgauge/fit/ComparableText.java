package io.fitgauge.fit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which texts, choices, countries and tags are compared. */
public final class ComparableText {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}+");

    private ComparableText() {}

    /**
     * Compatibility-normalised (NFKC), white space folded and trimmed, case folded so that {@code STRASSE},
     * {@code STRAẞE} and {@code Straße} are equal, and the final sigma too.
     *
     * @return possibly empty; two texts are equal in the sense of the contract when their forms are
     */
    public static String of(String text) {
        return folded(spaced(text));
    }

    /** The text with white space runs folded to one space and none at its ends; case and form are kept. */
    public static String trimmed(String text) {
        return strip(WHITE_SPACE.matcher(text).replaceAll(" "));
    }

    private static String spaced(String text) {
        return trimmed(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace('ς', 'σ');
    }

    private static String strip(String text) {
        int from = text.startsWith(" ") ? 1 : 0;
        int to = text.length() > from && text.endsWith(" ") ? text.length() - 1 : text.length();
        return text.substring(from, to);
    }
}
