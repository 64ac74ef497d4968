package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.ImportKind;
import io.fitgauge.fit.AttributeValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the cells of a row say, while they are being read. */
final class ReadRow {

    private final CsvRow row;
    private final Map<String, CellValue<String>> fields = new LinkedHashMap<>();
    private final Map<String, CellValue<AttributeValue>> attributes = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    ReadRow(CsvRow row) {
        this.row = row;
    }

    /** @param value a text for a field, an attribute's value for an attribute */
    @SuppressWarnings("unchecked") // as the column's reader was chosen by the target
    void put(ImportTarget target, CellValue<?> value) {
        if (target instanceof ImportTarget.Field || target instanceof RelatedField) {
            fields.put(target.key(), (CellValue<String>) value);
        } else {
            attributes.put(target.key(), (CellValue<AttributeValue>) value);
        }
    }

    /** @throws UnreadableCell when there must be a value */
    void clear(ImportTarget target) throws UnreadableCell {
        if (target == ImportTarget.Field.NAME) {
            throw new UnreadableCell("A name cannot be cleared.");
        }
        put(target, new CellValue.Cleared<>());
    }

    void remark(Remark remark) {
        remarks.add(remark);
    }

    RowOutcome of(ImportKind kind) {
        return kind == ImportKind.ACCOUNT ? account() : related();
    }

    private RowOutcome related() {
        String externalId = known(ImportTarget.Field.EXTERNAL_ID);
        return new RelatedRow(row.line(), row.raw(), externalId, fields, attributes, remarks);
    }

    private RowOutcome account() {
        String name = known(ImportTarget.Field.NAME);
        String externalId = known(ImportTarget.Field.EXTERNAL_ID);
        String id = known(ImportTarget.Field.ID);
        if (id == null && name == null && externalId == null) {
            return new RejectedRow(row.line(), null, "The row has neither a name nor an external id.", row.raw());
        }
        if (name != null && WordGuess.isTotal(name) && saysNumbersAtMost()) {
            return new RejectedRow(
                    row.line(), null, "This looks like the total of the rows, not a company.", row.raw());
        }
        return new AccountRow(
                row.line(),
                row.raw(),
                id == null ? null : UUID.fromString(id),
                name,
                externalId,
                fields.get(ImportTarget.Field.DOMAIN.key()),
                fields.get(ImportTarget.Field.RELATIONSHIP.key()),
                fields.get(ImportTarget.Field.FIT_LABEL.key()),
                attributes,
                remarks);
    }

    /** Nothing but a name and numbers: no id, no site, no country, no text. */
    private boolean saysNumbersAtMost() {
        return fields.keySet().equals(Set.of(ImportTarget.Field.NAME.key()))
                && attributes.values().stream()
                        .allMatch(cell -> !(cell instanceof CellValue.Known<AttributeValue> known)
                                || known.value() instanceof AttributeValue.Num
                                || known.value() instanceof AttributeValue.Money);
    }

    private @Nullable String known(ImportTarget field) {
        return fields.get(field.key()) instanceof CellValue.Known<String> known ? known.value() : null;
    }
}
