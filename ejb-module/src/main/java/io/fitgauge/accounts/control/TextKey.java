package io.fitgauge.accounts.control;

import io.fitgauge.fit.ComparableText;

/** The form in which a text is compared, cut to what an index takes. */
final class TextKey {

    static final int MOST = 250;

    private static final char ESCAPE = '!';

    private TextKey() {}

    static String of(String text) {
        return Cut.to(MOST, ComparableText.of(text));
    }

    /**
     * @return a pattern for {@code LIKE … ESCAPE '!'} that is what begins so; another escape than the backslash, which
     *     depends on the server's SQL mode
     */
    static String beginning(String prefix) {
        StringBuilder pattern = new StringBuilder();
        for (char c : of(prefix).toCharArray()) {
            if (c == '%' || c == '_' || c == ESCAPE) {
                pattern.append(ESCAPE);
            }
            pattern.append(c);
        }
        return pattern.append('%').toString();
    }
}
