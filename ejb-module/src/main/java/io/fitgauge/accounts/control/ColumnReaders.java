package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.FitLabel;
import io.fitgauge.accounts.entity.Relationship;
import io.fitgauge.fit.AttributeValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the way in which the cells of a column are read. */
final class ColumnReaders {

    private static final List<String> RELATIONSHIPS = names(Relationship.values());
    private static final List<String> FIT_LABELS = names(FitLabel.values());

    private final ImportPlan plan;
    private final ImportOptions options;
    private final Header header;
    private final AttributeCells attributes;

    ColumnReaders(ImportPlan plan, Header header, Codes codes) {
        this.plan = plan;
        this.options = plan.options();
        this.header = header;
        this.attributes = new AttributeCells(options, codes);
    }

    /** Reads a cell that is not blank; others of its row may be looked at. */
    @FunctionalInterface
    interface RowCell<T> {
        T read(String cell, CsvRow.Cells row) throws UnreadableCell;
    }

    /** @param name of the column, as the plan has it */
    RowCell<?> of(String name, ImportTarget target) {
        if (target instanceof ImportTarget.Attribute attribute) {
            return attribute(name, attribute);
        }
        if (target instanceof RelatedField related) {
            return alone(target, related.reader(options));
        }
        return alone(target, field((ImportTarget.Field) target));
    }

    private CellReader<String> field(ImportTarget.Field field) {
        return switch (field) {
            case ID -> new OwnIdCells();
            case NAME -> new TextCells(RowReader.MAX_NAME);
            case EXTERNAL_ID -> externalIds();
            case DOMAIN -> new DomainCells();
            case RELATIONSHIP -> new ChoiceCells(RELATIONSHIPS);
            case FIT_LABEL -> new ChoiceCells(FIT_LABELS);
        };
    }

    private CellReader<String> externalIds() {
        String prefix = Objects.requireNonNullElse(options.externalIdPrefix(), "");
        IdCells ids = new IdCells(RowReader.MAX_EXTERNAL_ID);
        return prefix.isEmpty() ? ids : cell -> ids.read(prefix + IdCells.stripped(cell));
    }

    private RowCell<AttributeValue> attribute(String name, ImportTarget.Attribute attribute) {
        BigDecimal scale = plan.scale(name);
        Optional<String> currency = plan.columnOf(attribute.key() + ImportTarget.Currency.SUFFIX);
        if (currency.isEmpty()) {
            return alone(attribute, attributes.of(attribute.view(), scale));
        }
        int place = header.index(currency.get());
        MoneyCells money = attributes.money();
        return (cell, row) -> money.read(cell, place < row.cells().size() ? row.cell(place) : null, scale);
    }

    /** The file's own words are translated first. */
    private <T> RowCell<T> alone(ImportTarget target, CellReader<T> reader) {
        Map<String, @Nullable String> words = options.values().get(target.key());
        CellReader<T> named = words == null ? reader : new NamedCells<>(words, reader);
        return (cell, row) -> named.read(cell);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
