package io.fitgauge.accounts.boundary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import would make of a file, as far as its first rows tell.
 *
 * @param options proposed; they can be sent with the file as they are
 * @param columns of the file, in its order
 * @param rows the first ones, as they would be read
 * @param read how many rows were looked at
 * @param good how many of them would be taken without any remark
 * @param found how many of them find something that is here, by the field that they find it by
 * @param notes sentences about what to look at before importing
 */
public record PreviewView(
        NewImport options,
        List<Column> columns,
        List<Row> rows,
        int read,
        int good,
        Map<String, Long> found,
        List<String> notes) {

    public PreviewView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
        notes = List.copyOf(notes);
    }

    /**
     * @param column as options can name it
     * @param target what it is proposed to be read into; absent when it is left out
     * @param samples its first different cells that are not blank
     * @param problems how many of the cells that were looked at cannot be read
     */
    public record Column(String column, @Nullable String target, List<String> samples, int problems) {

        public Column {
            samples = List.copyOf(samples);
        }
    }

    /**
     * @param line of the file in which it begins
     * @param taken whether it would be imported
     * @param values what it says, by target
     * @param known what is here already that it speaks of
     */
    public record Row(
            long line, boolean taken, Map<String, Object> values, @Nullable Known known, List<Problem> problems) {

        public Row {
            problems = List.copyOf(problems);
        }
    }

    /** @param by the field that the row finds it by */
    public record Known(UUID id, @Nullable String name, String by) {

        /** Names may tell of people. */
        @Override
        public String toString() {
            return "Known[" + id + ", " + by + "]";
        }
    }

    /** @param column absent when it is the row as a whole */
    public record Problem(@Nullable String column, String reason) {}
}
