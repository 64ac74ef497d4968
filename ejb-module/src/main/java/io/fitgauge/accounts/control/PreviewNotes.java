package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.ImportKind;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.AttributeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** What is to be looked at before a file is imported: what was assumed, what could be meant otherwise, what is left out. */
final class PreviewNotes {

    private static final int SHOWN = 20;

    private final ImportOptions options;
    private final Header header;
    private final Sample rows;
    private final CurrencyGuess currencies;
    private final Map<Integer, ImportTarget> targets = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * @param options that are proposed
     * @param rows those below the header
     */
    PreviewNotes(
            ImportKind kind,
            Map<String, AttributeView> attributes,
            ImportOptions options,
            Header header,
            Sample rows,
            Codes codes) {
        this.options = options;
        this.header = header;
        this.rows = rows;
        this.currencies = new CurrencyGuess(codes, options.locale());
        options.columns().forEach((column, key) -> header.find(column)
                .ifPresent(index -> ImportTarget.of(String.valueOf(key), kind, attributes)
                        .ifPresent(target -> targets.put(index, target))));
    }

    List<String> all() {
        each(AttributeType.MONEY, this::currency);
        each(AttributeType.DATE, this::days);
        options.scale()
                .forEach((column, factor) -> notes.add("The numbers of " + Quoted.of(column) + " are multiplied by "
                        + factor + ", unless a cell says otherwise."));
        ranges();
        ragged();
        leftOut();
        return List.copyOf(notes);
    }

    private void each(AttributeType type, BiConsumer<Integer, ImportTarget> note) {
        targets.forEach((index, target) -> {
            if (target.is(type)) {
                note.accept(index, target);
            }
        });
    }

    private void currency(int index, ImportTarget target) {
        boolean beside = targets.values().stream()
                .anyMatch(other -> other.key().equals(target.key() + ImportTarget.Currency.SUFFIX));
        boolean named = currencies.unit(header.names().get(index)).currency() != null;
        Optional<String> bare = cells(index).stream()
                .filter(cell -> currencies.written(cell).isEmpty())
                .findFirst();
        if (!beside && !named && bare.isPresent() && options.currency() != null) {
            notes.add("Some of " + name(index) + " names no currency, such as " + Quoted.of(bare.get())
                    + ": it is read as " + options.currency() + ". Say another one by `currency`.");
        }
    }

    private void days(int index, ImportTarget target) {
        String pattern = options.dateFormat();
        DayGuess.either(pattern, cells(index), options.locale())
                .ifPresent(other -> notes.add("The days of " + name(index) + ", such as "
                        + Quoted.of(cells(index).get(0))
                        + ", are read as " + pattern + " and could be " + other
                        + " as well. Say which by `dateFormat`."));
    }

    private void ranges() {
        if (options.ranges() != ImportOptions.Ranges.UNREADABLE) {
            notes.add("Ranges such as \"51-200\" are read as one number, `ranges`: " + options.ranges() + ".");
        }
    }

    private void ragged() {
        long tooShort = rows.rows().stream()
                .filter(row -> row.cells().size() < header.width())
                .count();
        long tooLong = rows.rows().stream()
                .filter(row -> row.cells().size() > header.width() && !row.isBlankFrom(header.width()))
                .count();
        if (tooShort > 0) {
            notes.add(tooShort + " of the rows looked at have fewer cells than the header: they are "
                    + (options.ragged() == ImportOptions.Ragged.PAD
                            ? "taken, and say nothing of the rest."
                            : "rejected, unless `ragged` is PAD."));
        }
        if (tooLong > 0) {
            notes.add(tooLong + " of the rows looked at have more cells than the header: they are rejected.");
        }
    }

    private void leftOut() {
        List<String> columns = IntStream.range(0, header.width())
                .filter(index ->
                        !targets.containsKey(index) && !rows.column(index).isEmpty())
                .mapToObj(index -> Quoted.of(header.reference(index)))
                .toList();
        if (!columns.isEmpty()) {
            notes.add("Left out: " + String.join(", ", columns.subList(0, Math.min(SHOWN, columns.size())))
                    + (columns.size() > SHOWN ? ", …" : "") + ".");
        }
    }

    private List<String> cells(int index) {
        return rows.column(index).stream()
                .filter(cell -> !WordGuess.isUnknown(cell))
                .toList();
    }

    private String name(int index) {
        return Quoted.of(header.reference(index));
    }
}
