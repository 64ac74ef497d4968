package io.fitgauge.accounts.control;

import io.fitgauge.fit.ComparableText;

/** The form in which a text is compared, cut to what an index takes. */
final class TextKey {

    static final int MOST = 250;

    private TextKey() {}

    static String of(String text) {
        String form = ComparableText.of(text);
        if (form.length() <= MOST) {
            return form;
        }
        return form.substring(0, Character.isHighSurrogate(form.charAt(MOST - 1)) ? MOST - 1 : MOST);
    }
}
