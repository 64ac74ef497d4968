package io.fitgauge.accounts.control;

import io.fitgauge.attributes.boundary.AttributeValues;
import io.fitgauge.fit.AttributeValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a row says about a contact or a deal. An absent field is to be kept as it is.
 *
 * @param fields by the target's key
 * @param amounts by the target's key
 */
public record RelatedRow(
        long line,
        String raw,
        @Nullable String externalId,
        Map<String, CellValue<String>> fields,
        Map<String, CellValue<AttributeValue>> amounts,
        List<Remark> remarks)
        implements GoodRow {

    public RelatedRow {
        fields = Map.copyOf(fields);
        amounts = Map.copyOf(amounts);
        remarks = List.copyOf(remarks);
    }

    /** What the row says, by target, as JSON has it. */
    public Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        fields.forEach((key, cell) -> {
            if (cell instanceof CellValue.Known<String> value) {
                values.put(key, value.value());
            }
        });
        amounts.forEach((key, cell) -> {
            if (cell instanceof CellValue.Known<AttributeValue> value) {
                values.put(key, AttributeValues.write(value.value()));
            }
        });
        return values;
    }

    /** @return what the row says itself */
    @Nullable
    String said(ImportTarget field) {
        return after(field, null);
    }

    /** @return what is known after this row */
    @Nullable
    String after(ImportTarget field, @Nullable String before) {
        return after(fields.get(field.key()), before);
    }

    @Nullable
    LocalDate dayAfter(ImportTarget field, @Nullable LocalDate before) {
        String day = after(field, before == null ? null : before.toString());
        return day == null ? null : LocalDate.parse(day);
    }

    AttributeValue.@Nullable Money amountAfter(String key, AttributeValue.@Nullable Money before) {
        return (AttributeValue.Money) after(amounts.get(key), before);
    }

    private static <T> @Nullable T after(@Nullable CellValue<T> cell, @Nullable T before) {
        if (cell == null) {
            return before;
        }
        return cell instanceof CellValue.Known<T> known ? known.value() : null;
    }

    /** Tells nothing of people. */
    @Override
    public String toString() {
        return "RelatedRow[" + line + "]";
    }
}
