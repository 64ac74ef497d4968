package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.FitLabel;
import io.fitgauge.accounts.entity.Relationship;
import io.fitgauge.fit.AttributeValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row into what they say about an account, or says why they cannot be read. */
final class RowReader {

    static final int MAX_NAME = 200;
    static final int MAX_EXTERNAL_ID = 100;
    private static final List<String> RELATIONSHIPS = names(Relationship.values());
    private static final List<String> FIT_LABELS = names(FitLabel.values());

    private final ImportOptions options;
    private final AttributeCells attributes;
    private final int width;
    private final List<Column<?>> columns = new ArrayList<>();

    /** @param header the trimmed names of the file's columns; every column of the plan is one of them */
    RowReader(ImportPlan plan, List<String> header, Codes codes) {
        options = plan.options();
        attributes = new AttributeCells(options, codes);
        width = header.size();
        for (int index = 0; index < width; index++) {
            ImportTarget target = plan.targets().get(header.get(index));
            if (target != null) {
                columns.add(column(index, header.get(index), target));
            }
        }
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private Column<?> column(int index, String name, ImportTarget target) {
        if (target instanceof ImportTarget.Attribute attribute) {
            return new Column<>(
                    index,
                    name,
                    true,
                    attributes.of(attribute.view()),
                    (draft, value) -> draft.attributes.put(attribute.key(), value));
        }
        return switch ((ImportTarget.Field) target) {
            case NAME -> new Column<>(index, name, false, new TextCells(MAX_NAME), Draft::name);
            case EXTERNAL_ID -> new Column<>(index, name, false, new IdCells(MAX_EXTERNAL_ID), Draft::externalId);
            case DOMAIN -> new Column<>(index, name, true, new DomainCells(), (draft, value) -> draft.domain = value);
            case RELATIONSHIP ->
                new Column<>(
                        index,
                        name,
                        false,
                        new ChoiceCells(RELATIONSHIPS),
                        (draft, value) -> draft.relationship = value);
            case FIT_LABEL ->
                new Column<>(index, name, true, new ChoiceCells(FIT_LABELS), (draft, value) -> draft.fitLabel = value);
        };
    }

    RowOutcome read(CsvRow row) {
        if (row instanceof CsvRow.Broken broken) {
            return new RejectedRow(broken.line(), null, broken.reason(), broken.raw());
        }
        return read((CsvRow.Cells) row);
    }

    private RowOutcome read(CsvRow.Cells row) {
        int cells = row.cells().size();
        if (cells < width || !row.cells().subList(width, cells).stream().allMatch(TextCells::isBlank)) {
            return rejected(row, null, "The row has " + cells + " cells, the header has " + width + ".");
        }
        Draft draft = new Draft();
        for (Column<?> column : columns) {
            try {
                column.read(row, draft, options);
            } catch (UnreadableCell e) {
                return rejected(row, column.name(), e.reason());
            }
        }
        if (draft.name == null && draft.externalId == null) {
            return rejected(row, null, "The row has neither a name nor an external id.");
        }
        return draft.row(row);
    }

    private static RejectedRow rejected(CsvRow row, @Nullable String column, String reason) {
        return new RejectedRow(row.line(), column, reason, row.raw());
    }

    /** A column of the file that is read, and where its value goes. */
    private record Column<T>(
            int index, String name, boolean maybeUnknown, CellReader<T> reader, Destination<T> destination) {

        void read(CsvRow.Cells row, Draft draft, ImportOptions options) throws UnreadableCell {
            String cell = CsvCells.read(row.cells().get(index));
            if (!TextCells.isBlank(cell)) {
                destination.put(draft, value(cell, draft, options));
            } else if (options.blank() == ImportOptions.Blank.CLEAR) {
                destination.put(draft, new CellValue.Cleared<>());
            }
        }

        private CellValue<T> value(String cell, Draft draft, ImportOptions options) throws UnreadableCell {
            try {
                return new CellValue.Known<>(reader.read(cell));
            } catch (UnreadableCell e) {
                if (!maybeUnknown || options.badCell() == ImportOptions.BadCell.REJECT_ROW) {
                    throw e;
                }
                draft.remarks.add(new Remark(name, e.reason()));
                return new CellValue.Cleared<>();
            }
        }
    }

    @FunctionalInterface
    private interface Destination<T> {
        void put(Draft draft, CellValue<T> value) throws UnreadableCell;
    }

    /** A row while its cells are being read. */
    private static final class Draft {

        private @Nullable String name;
        private @Nullable String externalId;
        private @Nullable CellValue<String> domain;
        private @Nullable CellValue<String> relationship;
        private @Nullable CellValue<String> fitLabel;
        private final Map<String, CellValue<AttributeValue>> attributes = new LinkedHashMap<>();
        private final List<Remark> remarks = new ArrayList<>();

        void name(CellValue<String> value) throws UnreadableCell {
            if (!(value instanceof CellValue.Known<String> known)) {
                throw new UnreadableCell("A name cannot be cleared.");
            }
            name = known.value();
        }

        void externalId(CellValue<String> value) {
            externalId = value instanceof CellValue.Known<String> known ? known.value() : null;
        }

        AccountRow row(CsvRow row) {
            return new AccountRow(
                    row.line(), row.raw(), name, externalId, domain, relationship, fitLabel, attributes, remarks);
        }
    }
}
