package io.fitgauge.icps.control;

import io.fitgauge.fit.ComparableText;
import io.fitgauge.reference.boundary.Countries;
import io.fitgauge.reference.boundary.Industries;
import io.fitgauge.reference.boundary.IndustryView;
import io.fitgauge.reference.boundary.Place;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What codes are called. A code that is in no table any more stands for itself. */
public class CodeNames {

    private static final int MOST_CHARACTERS = 60;

    private final Countries countries;
    private final Industries industries;

    @Inject
    public CodeNames(Countries countries, Industries industries) {
        this.countries = countries;
        this.industries = industries;
    }

    /** @param code alpha-2, in either case */
    public String country(String code, Locale language) {
        return countries.name(code.strip().toUpperCase(Locale.ROOT), language).orElse(code);
    }

    /** @return where companies of these countries are; none when there are no words for one of them */
    Optional<List<Place>> places(List<String> codes, Locale language) {
        List<Place> places = codes.stream()
                .flatMap(code -> countries.place(code.strip().toUpperCase(Locale.ROOT), language).stream())
                .toList();
        return places.size() == codes.size() ? Optional.of(places) : Optional.empty();
    }

    /** @return such as {@code Publishing of computer games (NACE:58.21)} */
    public String industry(String code) {
        return label(code).map(label -> label + " (" + code + ")").orElse(code);
    }

    /** @return such as {@code Publishing of computer games}; as its source gives it, in English */
    public Optional<String> label(String code) {
        return industries.find(code).map(IndustryView::label).map(CodeNames::shortened);
    }

    /** On one line, and no longer than a cell of a table. */
    public static String shortened(String text) {
        return shortened(text, MOST_CHARACTERS);
    }

    /** On one line, and no longer than this. */
    public static String shortened(String text, int most) {
        String line = ComparableText.trimmed(text);
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
