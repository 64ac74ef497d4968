package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.AccountRow;
import io.fitgauge.accounts.control.FilePreview;
import io.fitgauge.accounts.control.FoundRow;
import io.fitgauge.accounts.control.ImportOptions;
import io.fitgauge.accounts.control.ImportRemark;
import io.fitgauge.accounts.control.PreviewedRows;
import io.fitgauge.accounts.control.RelatedRow;
import io.fitgauge.accounts.control.RowOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts what was found in a file into an answer. */
final class PreviewAnswer {

    private PreviewAnswer() {}

    static PreviewView of(FilePreview.Found found, PreviewedRows rows, List<String> notes) {
        ImportOptions options = found.options();
        List<PreviewView.Column> columns = new ArrayList<>();
        for (int index = 0; index < found.header().size(); index++) {
            String column = found.header().get(index);
            columns.add(new PreviewView.Column(
                    column, options.columns().get(column), found.samples().get(index), rows.problems(column)));
        }
        return new PreviewView(
                new NewImport(options),
                columns,
                rows.first().stream().map(row -> row(row, rows)).toList(),
                rows.read(),
                rows.good(),
                rows.foundBy(),
                notes);
    }

    /** What rows would find here. */
    static List<String> notes(Importable what, ImportOptions options, PreviewedRows rows) {
        if (what != Importable.ACCOUNTS) {
            return List.of();
        }
        String found = rows.foundBy().entrySet().stream()
                .map(by -> by.getValue() + " by " + by.getKey())
                .collect(Collectors.joining(", "));
        int count = rows.found().size();
        return List.of("Rows find accounts that are here by " + String.join(", ", options.match()) + ": " + count
                + " of " + rows.read() + " do" + (count == 0 ? "" : ", " + found)
                + "; the others make new ones. Say otherwise by `match`.");
    }

    private static PreviewView.Row row(RowOutcome row, PreviewedRows rows) {
        List<ImportRemark> remarks = rows.remarks(row);
        return new PreviewView.Row(
                row.line(),
                remarks.stream().noneMatch(ImportRemark::rejected),
                values(row),
                rows.found(row).map(PreviewAnswer::known).orElse(null),
                remarks.stream()
                        .map(remark -> new PreviewView.Problem(remark.column(), remark.reason()))
                        .toList());
    }

    private static PreviewView.Known known(FoundRow found) {
        return new PreviewView.Known(found.id(), found.name(), found.by());
    }

    private static Map<String, Object> values(RowOutcome row) {
        if (row instanceof AccountRow account) {
            return account.values();
        }
        return row instanceof RelatedRow related ? related.values() : Map.of();
    }
}
