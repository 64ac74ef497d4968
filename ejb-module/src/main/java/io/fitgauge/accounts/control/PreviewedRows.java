package io.fitgauge.accounts.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an import makes of the first rows of a file.
 *
 * @param rows in the order of the file
 * @param remarks what there is to tell of them
 * @param found those of them that speak of something that is here
 */
public record PreviewedRows(List<RowOutcome> rows, List<ImportRemark> remarks, List<FoundRow> found) {

    public static final PreviewedRows NONE = new PreviewedRows(List.of(), List.of(), List.of());

    private static final int SHOWN = 10;

    public PreviewedRows {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
        found = List.copyOf(found);
    }

    /**
     * As they are read, before they meet anything.
     *
     * @param head the beginning of the file
     * @param whole whether that is all of it
     */
    public static PreviewedRows of(byte[] head, boolean whole, ImportPlan plan, Codes codes) {
        List<RowOutcome> rows = new ArrayList<>();
        try (ImportFile file = ImportFile.open(new ByteArrayInputStream(head), plan, codes)) {
            for (Optional<RowOutcome> row = file.next();
                    row.isPresent() && rows.size() <= Sample.MOST_ROWS;
                    row = file.next()) {
                rows.add(row.get());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        boolean lastMayBreakOff = !whole && rows.size() > 1 || rows.size() > Sample.MOST_ROWS;
        return of(lastMayBreakOff ? rows.subList(0, rows.size() - 1) : rows);
    }

    private static PreviewedRows of(List<RowOutcome> rows) {
        List<ImportRemark> remarks = new ArrayList<>();
        for (RowOutcome row : rows) {
            if (row instanceof RejectedRow rejected) {
                remarks.add(ImportRemark.of(rejected));
            } else {
                GoodRow good = (GoodRow) row;
                good.remarks().forEach(remark -> remarks.add(ImportRemark.unknown(good, remark)));
            }
        }
        return new PreviewedRows(rows, remarks, List.of());
    }

    /** The same, after they have met what is here. */
    public PreviewedRows after(MetRows met) {
        return new PreviewedRows(rows, met.remarks(), met.found());
    }

    public RowChunk chunk() {
        return new RowChunk(0, rows);
    }

    /** Some of them, to be shown. */
    public List<RowOutcome> first() {
        return rows.subList(0, Math.min(SHOWN, rows.size()));
    }

    public List<ImportRemark> remarks(RowOutcome row) {
        return remarks.stream().filter(remark -> remark.line() == row.line()).toList();
    }

    public Optional<FoundRow> found(RowOutcome row) {
        return found.stream().filter(one -> one.line() == row.line()).findFirst();
    }

    /** How many remarks there are about its cells. */
    public int problems(String column) {
        return (int) remarks.stream()
                .filter(remark -> column.equals(remark.column()))
                .count();
    }

    public int read() {
        return rows.size();
    }

    /** How many of them there is nothing to tell of. */
    public int good() {
        return rows.size()
                - (int) remarks.stream().map(ImportRemark::line).distinct().count();
    }

    /** How many find what is here, by the field that they find it by. */
    public Map<String, Long> foundBy() {
        return found.stream().collect(Collectors.groupingBy(FoundRow::by, LinkedHashMap::new, Collectors.counting()));
    }
}
