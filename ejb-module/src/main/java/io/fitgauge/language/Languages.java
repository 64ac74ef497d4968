package io.fitgauge.language;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages that the product has texts in. */
public final class Languages {

    private static final List<Locale> SPOKEN =
            List.of(Locale.ENGLISH, new Locale("nl"), Locale.GERMAN, new Locale("sv"), new Locale("pl"));

    private static final int LONGEST_HEADER = 500;

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

    /**
     * The language of an answer.
     *
     * @param accepted an Accept-Language header (RFC 9110 §12.5.4), if one was sent
     * @param own what the reader reads otherwise, if that is known
     * @return the spoken one that is accepted most; else the reader's own; else English
     */
    public static Locale best(@Nullable String accepted, @Nullable String own) {
        Stream<Locale> wanted =
                Stream.concat(accepted(accepted), Stream.ofNullable(own).map(Locale::forLanguageTag));
        return best(wanted.toList());
    }

    /** @return in the order of their weights; none of a header that cannot be read, which is no reason to refuse */
    private static Stream<Locale> accepted(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST_HEADER) {
            return Stream.empty();
        }
        try {
            return LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return Stream.empty();
        }
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
