package io.fitgauge.language;

import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.CompactDecimalFormat.CompactStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that stand for a number's zeros, such as million or Mrd.: from CLDR in the languages of files, and some that
 * are used in lists of companies and not known there.
 */
public final class NumberWords {

    private static final long THOUSAND = 1_000L;
    private static final long MILLION = 1_000_000L;
    private static final long BILLION = 1_000_000_000L;
    private static final long TRILLION = 1_000_000_000_000L;

    /** One, two, five and a half are of different numbers in at least one language. */
    private static final List<Double> SAMPLES = List.of(1.0, 2.0, 5.0, 1.5);

    /** Taken before CLDR's words, in any language: in Swedish {@code bn} is a billion there, but nobody writes it so. */
    private static final Map<String, Long> EVERYWHERE = Map.ofEntries(
            Map.entry("k", THOUSAND),
            Map.entry("m", MILLION),
            Map.entry("mm", MILLION),
            Map.entry("mn", MILLION),
            Map.entry("mio", MILLION),
            Map.entry("mln", MILLION),
            Map.entry("bn", BILLION),
            Map.entry("mld", BILLION),
            Map.entry("mrd", BILLION),
            Map.entry("lakh", 100_000L),
            Map.entry("lac", 100_000L),
            Map.entry("crore", 10_000_000L),
            Map.entry("cr", 10_000_000L));

    private static final Map<String, Map<String, Long>> BY_LANGUAGE = Map.of(
            "en",
            Map.of(
                    "thousands",
                    THOUSAND,
                    "mil",
                    MILLION,
                    "mill",
                    MILLION,
                    "millions",
                    MILLION,
                    "bil",
                    BILLION,
                    "billions",
                    BILLION,
                    "tn",
                    TRILLION,
                    "trillions",
                    TRILLION),
            "nl",
            Map.of(
                    "milj",
                    MILLION,
                    "mljn",
                    MILLION,
                    "mio",
                    MILLION,
                    "mlrd",
                    BILLION,
                    "miljoenen",
                    MILLION,
                    "miljarden",
                    BILLION),
            "de",
            Map.of("tsd", THOUSAND, "t", THOUSAND, "mill", MILLION, "md", BILLION),
            "sv",
            Map.of("t", THOUSAND, "milj", MILLION, "mdr", BILLION, "mrd", BILLION),
            "pl",
            Map.of("t", THOUSAND));

    private static final Map<String, Map<String, Long>> WORDS =
            FileLanguages.all().stream().collect(Collectors.toUnmodifiableMap(Locale::getLanguage, NumberWords::words));

    private NumberWords() {}

    /**
     * What a word multiplies by.
     *
     * @param word in any case, with or without a point behind it
     * @param language the one it is probably in; a word that it has not, another language may have, unless they differ
     */
    public static Optional<Long> find(String word, Locale language) {
        String form = form(word);
        Long here = WORDS.getOrDefault(language.getLanguage(), Map.of()).get(form);
        if (here != null) {
            return Optional.of(here);
        }
        Set<Long> elsewhere = new HashSet<>();
        WORDS.values().forEach(words -> Optional.ofNullable(words.get(form)).ifPresent(elsewhere::add));
        return elsewhere.size() == 1 ? elsewhere.stream().findFirst() : Optional.empty();
    }

    private static Map<String, Long> words(Locale language) {
        Map<String, Long> words = new HashMap<>(EVERYWHERE);
        words.putAll(BY_LANGUAGE.getOrDefault(language.getLanguage(), Map.of()));
        for (CompactStyle style : CompactStyle.values()) {
            CompactDecimalFormat format = CompactDecimalFormat.getInstance(language, style);
            for (long scale : List.of(THOUSAND, MILLION, BILLION, TRILLION)) {
                SAMPLES.forEach(sample -> words.putIfAbsent(form(format.format(sample * scale)), scale));
            }
        }
        words.remove(""); // a language that does not shorten thousands
        return Map.copyOf(words);
    }

    private static String form(String text) {
        return text.replaceAll("[\\p{Nd}\\p{Z}.,]", "").toLowerCase(Locale.ROOT);
    }
}
