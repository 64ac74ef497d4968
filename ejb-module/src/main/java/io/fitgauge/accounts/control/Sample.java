package io.fitgauge.accounts.control;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first rows of a file, in cells: what is proposed is proposed by them. */
record Sample(char delimiter, List<CsvRow.Cells> rows, int broken) {

    static final int MOST_ROWS = 1_000;

    private static final int MOST_ROW_LENGTH = 1 << 16;

    Sample {
        rows = List.copyOf(rows);
    }

    /** @param text the beginning of the file, without a line that it breaks off in */
    static Sample of(String text, char delimiter) {
        List<CsvRow.Cells> cells = new ArrayList<>();
        int broken = 0;
        try (CsvRows rows = new CsvRows(new StringReader(text), delimiter, MOST_ROW_LENGTH)) {
            for (Optional<CsvRow> row = rows.next();
                    row.isPresent() && cells.size() + broken < MOST_ROWS;
                    row = rows.next()) {
                if (row.get() instanceof CsvRow.Cells good) {
                    cells.add(good);
                } else {
                    broken++;
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Sample(delimiter, cells, broken);
    }

    /** How many cells most rows have. */
    int width() {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.cells().size(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** How well the delimiter divides the file: into many cells, and into as many in every row. */
    double regularity() {
        int width = width();
        if (width < 2) {
            return 0;
        }
        long regular = rows.stream().filter(row -> row.cells().size() == width).count();
        double share = (double) regular / (rows.size() + broken);
        return share * share * Math.log(1 + width);
    }

    /** How many rows stand before the first that fills the width: titles, sources and such. */
    int skip() {
        int width = width();
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row).cells();
            long filled =
                    cells.stream().filter(cell -> !TextCells.isBlank(cell)).count();
            if (cells.size() >= width && 2 * filled > width) {
                return row;
            }
        }
        return 0;
    }

    Sample from(int row) {
        return new Sample(delimiter, rows.subList(Math.min(row, rows.size()), rows.size()), broken);
    }

    /** @return what is written in the cells of a column that are not blank */
    List<String> column(int index) {
        return rows.stream()
                .filter(row -> row.cells().size() > index)
                .map(row -> row.cell(index))
                .filter(cell -> !TextCells.isBlank(cell))
                .toList();
    }
}
