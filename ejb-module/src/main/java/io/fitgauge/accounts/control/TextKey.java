package io.fitgauge.accounts.control;

import io.fitgauge.fit.ComparableText;

/** The form in which a text is compared, cut to what an index takes. */
final class TextKey {

    static final int MOST = 250;

    private TextKey() {}

    static String of(String text) {
        return Cut.to(MOST, ComparableText.of(text));
    }
}
