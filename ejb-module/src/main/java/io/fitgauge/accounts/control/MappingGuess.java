package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.ImportKind;
import io.fitgauge.attributes.boundary.AttributeView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which column probably is what: by what it is called and what is in it. */
final class MappingGuess {

    private static final int PARTLY = 90;
    private static final Set<String> CURRENCY =
            Set.of("currency", "currency code", "valuta", "währung", "waluta", "munteenheid", "reporting currency");

    private final ImportKind kind;
    private final Header header;
    private final Sample rows;
    private final Map<String, AttributeView> attributes;
    private final Codes codes;
    private final HeaderWords words;
    private final Map<Integer, ImportTarget> targets = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param rows without the header */
    MappingGuess(ImportKind kind, Header header, Sample rows, Map<String, AttributeView> attributes, Codes codes) {
        this.kind = kind;
        this.header = header;
        this.rows = rows;
        this.attributes = attributes;
        this.codes = codes;
        this.words = HeaderWords.of(kind, attributes.values());
    }

    /** The language in which most headers are written that are understood. */
    Locale language() {
        Map<String, Integer> points = new HashMap<>();
        header.names().forEach(name -> words.of(name).stream()
                .filter(meaning -> !meaning.language().isEmpty() && meaning.points() > PARTLY)
                .map(HeaderWords.Meaning::language)
                .distinct()
                .forEach(language -> points.merge(language, 1, Integer::sum)));
        return points.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().equals("en")))
                .map(entry -> new Locale(entry.getKey()))
                .orElse(Locale.ENGLISH);
    }

    /** @return the target by the index of the column */
    Map<Integer, ImportTarget> targets(Locale language) {
        ValueFit fit = new ValueFit(codes, language);
        candidates().stream()
                .sorted(Comparator.comparingInt(Candidate::points).reversed().thenComparingInt(Candidate::column))
                .filter(candidate -> isFree(candidate)
                        && fit.fits(
                                candidate.target(),
                                rows.column(candidate.column()),
                                rows.rows().size()))
                .forEach(this::take);
        currency();
        nameOfAnyColumn();
        return targets;
    }

    private boolean isFree(Candidate candidate) {
        return !targets.containsKey(candidate.column())
                && !taken.contains(candidate.target().key());
    }

    private void take(Candidate candidate) {
        if (isFree(candidate)) {
            targets.put(candidate.column(), candidate.target());
            taken.add(candidate.target().key());
        }
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (int column = 0; column < header.width(); column++) {
            int place = column;
            words.of(header.names().get(column)).forEach(meaning -> ImportTarget.of(meaning.target(), kind, attributes)
                    .ifPresent(target -> candidates.add(new Candidate(place, target, meaning.points()))));
        }
        return candidates;
    }

    /** A column of currencies belongs to the first amounts. */
    private void currency() {
        Optional<ImportTarget> currency = targets.values().stream()
                .flatMap(target ->
                        ImportTarget.of(target.key() + ImportTarget.Currency.SUFFIX, kind, attributes).stream())
                .findFirst();
        for (int column = 0; column < header.width() && currency.isPresent(); column++) {
            String name = header.names().get(column).toLowerCase(Locale.ROOT);
            if (CURRENCY.contains(name) && Readable.mostly(rows.column(column), this::currency)) {
                take(new Candidate(column, currency.get(), 0));
            }
        }
    }

    private String currency(String cell) throws UnreadableCell {
        return codes.currencyByName(cell, null).orElseThrow(() -> new UnreadableCell(cell));
    }

    /** Without a column that is called so, the first one that tells the companies apart. */
    private void nameOfAnyColumn() {
        if (kind != ImportKind.ACCOUNT || taken.contains(ImportTarget.Field.NAME.key())) {
            return;
        }
        for (int column = 0; column < header.width(); column++) {
            List<String> cells = rows.column(column);
            boolean apart = 10 * new HashSet<>(cells).size()
                    >= 9 * Math.max(1, rows.rows().size());
            if (!targets.containsKey(column)
                    && apart
                    && new ValueFit(codes, Locale.ENGLISH)
                            .fits(ImportTarget.Field.NAME, cells, rows.rows().size())) {
                take(new Candidate(column, ImportTarget.Field.NAME, 0));
                return;
            }
        }
    }

    private record Candidate(int column, ImportTarget target, int points) {}
}
