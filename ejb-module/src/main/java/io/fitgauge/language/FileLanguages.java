package io.fitgauge.language;

import java.util.List;
import java.util.Locale;

/** The languages in which people write the files that they send, whatever the product itself speaks. */
public final class FileLanguages {

    private static final List<Locale> ALL =
            List.of(Locale.ENGLISH, new Locale("nl"), Locale.GERMAN, new Locale("sv"), new Locale("pl"));

    private FileLanguages() {}

    /** @return without regions, English first */
    public static List<Locale> all() {
        return ALL;
    }

    public static boolean has(String tag) {
        return ALL.stream().anyMatch(language -> language.getLanguage().equals(tag));
    }
}
