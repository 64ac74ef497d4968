package io.fitgauge.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that the product has texts in. */
public final class Languages {

    private static final List<Locale> SPOKEN =
            List.of(Locale.ENGLISH, new Locale("nl"), Locale.GERMAN, new Locale("sv"), new Locale("pl"));

    private Languages() {}

    /** @return without regions, English first */
    public static List<Locale> spoken() {
        return SPOKEN;
    }

    /**
     * The language for someone who reads these.
     *
     * @param wanted the reader's languages, best first
     * @return the first that is spoken, with the reader's region; English when none is
     */
    public static Locale best(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> spoken(locale).stream())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** The language for someone who reads this one. */
    public static Locale best(Locale wanted) {
        return best(List.of(wanted));
    }

    /** What else a tag may ask for, such as other digits or another calendar, is left out. */
    private static Optional<Locale> spoken(Locale wanted) {
        return SPOKEN.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .map(language -> new Locale.Builder()
                        .setLocale(language)
                        .setRegion(wanted.getCountry())
                        .build());
    }
}
