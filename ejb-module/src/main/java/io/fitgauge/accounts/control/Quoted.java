package io.fitgauge.accounts.control;

import io.fitgauge.fit.ComparableText;

/** What somebody wrote, inside a sentence: in quotes, on one line, not too long. */
final class Quoted {

    private static final int MOST = 60;

    private Quoted() {}

    static String of(String text) {
        String line = ComparableText.trimmed(text).replaceAll("\\p{Cntrl}", "\ufffd");
        int length = line.codePointCount(0, line.length());
        return '"' + (length > MOST ? line.substring(0, line.offsetByCodePoints(0, MOST)) + "…" : line) + '"';
    }
}
