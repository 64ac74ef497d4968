package io.fitgauge.scoring.control;

import io.fitgauge.fit.ComparableText;
import io.fitgauge.reference.boundary.Countries;
import io.fitgauge.reference.boundary.CountryView;
import io.fitgauge.reference.boundary.Industries;
import jakarta.inject.Inject;
import java.util.Locale;

/** What codes are called. A code that is in no table any more stands for itself. */
public class Names {

    private static final int MOST_CHARACTERS = 60;

    private final Countries countries;
    private final Industries industries;

    @Inject
    public Names(Countries countries, Industries industries) {
        this.countries = countries;
        this.industries = industries;
    }

    /** Explanations with these names. */
    public Explanations in(Locale language) {
        return new Explanations(language, this);
    }

    /** @param code alpha-2, in either case */
    String country(String code) {
        return countries
                .find(code.strip().toUpperCase(Locale.ROOT))
                .map(CountryView::name)
                .orElse(code);
    }

    /** @return such as {@code Publishing of computer games (NACE:58.21)} */
    String industry(String code) {
        return industries
                .find(code)
                .map(known -> shortened(known.label()) + " (" + code + ")")
                .orElse(code);
    }

    /** On one line, and no longer than a cell of a table. */
    static String shortened(String text) {
        String line = ComparableText.trimmed(text);
        return line.codePointCount(0, line.length()) <= MOST_CHARACTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST_CHARACTERS - 1))
                                .strip() + "…";
    }
}
