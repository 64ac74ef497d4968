package io.fitgauge.committee.control;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How high a title stands, where nothing else says so: by words of it, the first that is found. */
final class Titles {

    /** Who works for somebody bears their title, too. */
    private static final String HELPERS = "STAFF";

    private static final List<Map.Entry<String, List<String>>> WORDS = List.of(
            Map.entry(
                    HELPERS, List.of("assistant", "assistent", "assistente", "assistentin", "asystent", "asystentka")),
            Map.entry(
                    "OWNER",
                    words("owner founder cofounder eigenaar oprichter inhaber gründer ägare grundare właściciel"
                            + " założyciel")),
            Map.entry("VP", List.of("vp", "vice president")),
            Map.entry(
                    "C_LEVEL",
                    List.of(
                            "ceo",
                            "cfo",
                            "coo",
                            "cto",
                            "cio",
                            "cmo",
                            "ciso",
                            "chief",
                            "managing director",
                            "president",
                            "algemeen directeur",
                            "geschäftsführer",
                            "geschäftsführerin",
                            "vorstand",
                            "vd",
                            "verkställande direktör",
                            "prezes",
                            "dyrektor generalny")),
            Map.entry("DIRECTOR", words("director directeur direktor direktorin direktör dyrektor")),
            Map.entry("HEAD", words("head hoofd leiter leiterin leitung chef")),
            Map.entry("MANAGER", words("manager managerin lead kierownik menedżer menadżer teamleider teamleiter")),
            Map.entry("SENIOR", words("senior starszy")),
            Map.entry("JUNIOR", words("junior intern trainee stagiair praktikant praktikantin stażysta młodszy")));

    private Titles() {}

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    /** @return the name of a seniority; {@code STAFF} for a title that says nothing of it, nothing without a title */
    static Optional<String> seniority(String title) {
        String plain = " "
                + title.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
        if (plain.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(WORDS.stream()
                .filter(entry -> entry.getValue().stream().anyMatch(word -> plain.contains(" " + word + " ")))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(HELPERS));
    }
}
