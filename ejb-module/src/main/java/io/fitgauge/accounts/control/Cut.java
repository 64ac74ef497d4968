package io.fitgauge.accounts.control;

/** Texts that are kept only as far as their column takes them. */
final class Cut {

    private Cut() {}

    /** @return at most so many characters, none of them cut in two */
    static String to(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
