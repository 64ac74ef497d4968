package io.fitgauge.accounts.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.accounts.entity.ImportKind;
import io.fitgauge.fit.AttributeType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Options that a file can probably be imported with, found from its first rows. */
final class ImportProposal {

    private static final List<String> SEPARATORS = List.of(";", ",", "|", "/", "·");
    private static final Set<AttributeType> LISTS = Set.of(AttributeType.TAGS, AttributeType.INDUSTRY);
    private static final Set<AttributeType> NUMERIC = Set.of(AttributeType.NUMBER, AttributeType.MONEY);

    private final ImportKind kind;
    private final Header header;
    private final Sample rows;
    private final Map<Integer, ImportTarget> targets;
    private final Codes codes;
    private final Locale language;
    private final CurrencyGuess currencies;
    private final ObjectNode options;

    /**
     * @param rows those below the header
     * @param targets by the index of the column
     * @param options what is known about the file so far
     */
    ImportProposal(
            ImportKind kind,
            Header header,
            Sample rows,
            Map<Integer, ImportTarget> targets,
            Codes codes,
            Locale language,
            ObjectNode options) {
        this.kind = kind;
        this.header = header;
        this.rows = rows;
        this.targets = targets;
        this.codes = codes;
        this.language = language;
        this.currencies = new CurrencyGuess(codes, language);
        this.options = options;
    }

    /** @param currency of amounts that nowhere say which they have */
    ObjectNode complete(String currency) {
        options.put("language", language.getLanguage());
        columns();
        match();
        unknown();
        currency(currency);
        scale();
        new NumberGuess(codes).complete(options, cells(AttributeType.MONEY), cells(AttributeType.NUMBER));
        lists();
        countries();
        DayGuess.of(days(), language).ifPresent(pattern -> options.put("dateFormat", pattern));
        WordGuess.booleans(cells(AttributeType.BOOLEAN))
                .ifPresent(pair -> pair.forEach(options.putArray("booleans")::add));
        values();
        options.put("badCell", "UNKNOWN");
        return options;
    }

    private void columns() {
        ObjectNode columns = options.putObject("columns");
        targets.forEach((index, target) -> columns.put(header.reference(index), target.key()));
    }

    /** By whatever the file says that companies are known by. */
    private void match() {
        List<String> keys = MatchKeys.ALL.stream()
                .filter(key -> targets.values().stream()
                        .anyMatch(target -> target.key().equals(key)))
                .toList();
        if (kind == ImportKind.ACCOUNT && !keys.isEmpty()) {
            keys.forEach(options.putArray("match")::add);
        }
    }

    private void unknown() {
        List<String> all = new ArrayList<>();
        targets.forEach((index, target) -> {
            if (target != ImportTarget.Field.NAME) {
                all.addAll(rows.column(index));
            }
        });
        List<String> found = WordGuess.unknown(all);
        if (!found.isEmpty()) {
            found.forEach(options.putArray("unknown")::add);
        }
    }

    private void currency(String usual) {
        if (targets.values().stream().anyMatch(target -> target.is(AttributeType.MONEY))) {
            Map<String, List<String>> amounts = new LinkedHashMap<>();
            targets.forEach((index, target) -> {
                if (target.is(AttributeType.MONEY)) {
                    amounts.put(header.names().get(index), rows.column(index));
                }
            });
            options.put("currency", currencies.of(amounts).orElse(usual));
        }
    }

    private HeaderUnit unit(int index) {
        return currencies.unit(header.names().get(index));
    }

    private void scale() {
        targets.forEach((index, target) -> {
            if (NUMERIC.stream().anyMatch(target::is) && unit(index).scale() != null) {
                options.withObject("/scale")
                        .put(header.reference(index), unit(index).scale());
            }
        });
    }

    private void lists() {
        List<String> cells = new ArrayList<>();
        LISTS.forEach(type -> cells.addAll(cells(type)));
        SEPARATORS.stream()
                .max(Comparator.comparingLong((String separator) -> cells.stream()
                                .filter(cell -> cell.contains(separator))
                                .count())
                        .thenComparing(separator -> -SEPARATORS.indexOf(separator)))
                .ifPresent(separator -> options.put("tagSeparator", separator));
    }

    private void countries() {
        List<String> cells = cells(AttributeType.COUNTRY);
        if (cells.isEmpty()) {
            return;
        }
        boolean allCodes = cells.stream().allMatch(cell -> codes.countryExists(cell.strip()));
        boolean noCodes = cells.stream().noneMatch(cell -> cell.strip().length() <= 3);
        options.put("country", allCodes ? "CODE" : noCodes ? "NAME" : "EITHER");
    }

    /** Among them those of years that companies were founded in, where no number is written. */
    private List<String> days() {
        List<String> days = new ArrayList<>(cells(AttributeType.DATE));
        targets.forEach((index, target) -> {
            if (target.key().equals(AttributeCells.YEAR)) {
                rows.column(index).stream()
                        .filter(cell -> DayGuess.of(List.of(cell), language).isPresent())
                        .forEach(days::add);
            }
        });
        return days;
    }

    private void values() {
        targets.forEach((index, target) -> {
            Map<String, String> meanings = WordGuess.meanings(target, rows.column(index));
            if (!meanings.isEmpty()) {
                meanings.forEach(options.withObject("/values/" + target.key())::put);
            }
        });
    }

    /** Those of all columns of that type that say something. */
    private List<String> cells(AttributeType type) {
        List<String> cells = new ArrayList<>();
        targets.forEach((index, target) -> {
            if (target.is(type)) {
                cells.addAll(rows.column(index));
            }
        });
        cells.removeIf(WordGuess::isUnknown);
        return cells;
    }
}
