package io.fitgauge.accounts.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which currency the amounts of a file are probably in. */
final class CurrencyGuess {

    private static final String DIGITS = "[0-9]+(?:[.,'\u2019 \u00a0\u202f][0-9]+)*";

    /** Of the country where a language is spoken most, so that a Swedish list means its own crowns. */
    private static final Map<String, String> LOCAL = Map.of("sv", "SEK", "pl", "PLN");

    private final Codes codes;
    private final Locale language;

    CurrencyGuess(Codes codes, Locale language) {
        this.codes = codes;
        this.language = language;
    }

    /**
     * @param amounts cells by their header
     * @return the one that headers or most cells name, the first of several
     */
    Optional<String> of(Map<String, List<String>> amounts) {
        Map<String, Integer> named = new LinkedHashMap<>();
        amounts.forEach((header, cells) -> {
            String unit = unit(header).currency();
            if (unit != null) {
                named.merge(unit, cells.size() + 1, Integer::sum);
            }
            cells.forEach(cell -> written(cell).ifPresent(code -> named.merge(code, 1, Integer::sum)));
        });
        return named.entrySet().stream()
                .reduce((first, next) -> next.getValue() > first.getValue() ? next : first)
                .map(Map.Entry::getKey);
    }

    /** The one that stands in a cell. */
    Optional<String> written(String cell) {
        AmountWords words = new AmountWords(codes, language, local());
        words.take(cell.replaceAll(DIGITS, " "));
        return Optional.ofNullable(words.currency());
    }

    /** What stands in a header. */
    HeaderUnit unit(String header) {
        return HeaderUnit.of(header, codes, language, local());
    }

    private @Nullable String local() {
        return LOCAL.get(language.getLanguage());
    }
}
