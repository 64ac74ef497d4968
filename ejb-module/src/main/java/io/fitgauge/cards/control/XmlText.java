package io.fitgauge.cards.control;

import java.util.regex.Pattern;

/** What XML can carry. */
final class XmlText {

    private static final Pattern UNFIT =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    static String clean(String text) {
        return UNFIT.matcher(text).replaceAll("");
    }
}
