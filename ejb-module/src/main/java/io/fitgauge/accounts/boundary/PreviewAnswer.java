package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.AccountRow;
import io.fitgauge.accounts.control.CellValue;
import io.fitgauge.accounts.control.FilePreview;
import io.fitgauge.accounts.control.ImportOptions;
import io.fitgauge.accounts.control.PreviewedRows;
import io.fitgauge.accounts.control.RowOutcome;
import io.fitgauge.attributes.boundary.AttributeValues;
import io.fitgauge.fit.AttributeValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what was found in a file into an answer. */
final class PreviewAnswer {

    private PreviewAnswer() {}

    static PreviewView of(FilePreview.Found found, PreviewedRows rows, List<String> notes) {
        ImportOptions options = found.options();
        List<PreviewView.Column> columns = new ArrayList<>();
        for (int index = 0; index < found.header().size(); index++) {
            String column = found.header().get(index);
            columns.add(new PreviewView.Column(
                    column,
                    options.columns().get(column),
                    found.samples().get(index),
                    rows.problems().getOrDefault(column, 0)));
        }
        return new PreviewView(
                new NewImport(options),
                columns,
                rows.first().stream().map(PreviewAnswer::row).toList(),
                rows.read(),
                rows.good(),
                notes);
    }

    private static PreviewView.Row row(RowOutcome row) {
        List<PreviewView.Problem> problems = PreviewedRows.remarks(row).stream()
                .map(remark ->
                        new PreviewView.Problem(remark.column().isEmpty() ? null : remark.column(), remark.reason()))
                .toList();
        Map<String, Object> values = row instanceof AccountRow account ? values(account) : Map.of();
        return new PreviewView.Row(row.line(), row instanceof AccountRow, values, problems);
    }

    private static Map<String, Object> values(AccountRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "name", row.name());
        put(values, "externalId", row.externalId());
        put(values, "domain", known(row.domain()));
        put(values, "relationship", known(row.relationship()));
        put(values, "fitLabel", known(row.fitLabel()));
        row.attributes().forEach((key, cell) -> {
            if (cell instanceof CellValue.Known<AttributeValue> value) {
                values.put(key, AttributeValues.write(value.value()));
            }
        });
        return values;
    }

    private static @Nullable String known(@Nullable CellValue<String> cell) {
        return cell instanceof CellValue.Known<String> value ? value.value() : null;
    }

    private static void put(Map<String, Object> values, String key, @Nullable String value) {
        if (value != null) {
            values.put(key, value);
        }
    }
}
