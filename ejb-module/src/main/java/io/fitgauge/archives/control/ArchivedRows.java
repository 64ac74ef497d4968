package io.fitgauge.archives.control;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.fitgauge.portability.TenantTable;
import io.fitgauge.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of one file of an archive, strictly read. */
public final class ArchivedRows {

    private final TenantTable table;
    private final Manifest.File file;
    private final Map<String, Integer> places = new HashMap<>();

    ArchivedRows(TenantTable table, Manifest.File file) {
        this.table = table;
        this.file = file;
        for (int i = 0; i < table.columns().size(); i++) {
            places.put(table.columns().get(i).field(), i);
        }
    }

    /** Takes rows. */
    public interface Sink {

        /** @param values as the database takes them, in the order of the table's columns */
        void take(List<@Nullable Object> values);
    }

    void read(InputStream in, Sink sink) throws IOException {
        long count = 0;
        try (JsonParser json = ArchiveJson.lines().createParser(in)) {
            while (json.nextToken() != null) {
                sink.take(row(json, ++count));
            }
        } catch (JsonProcessingException malformed) {
            throw refused(count, malformed.getOriginalMessage());
        }
        if (count != file.rows()) {
            throw refused(count, "the manifest says that there are " + file.rows() + " rows");
        }
    }

    private List<@Nullable Object> row(JsonParser json, long number) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw refused(number, "it is no object");
        }
        @Nullable Object[] values = new Object[table.columns().size()];
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            Integer place = places.get(field);
            json.nextToken();
            if (place == null) {
                throw refused(number, "the field " + field + " is not known");
            }
            values[place] = IncomingCell.read(json, table.columns().get(place))
                    .orElseThrow(() -> refused(number, "the value of " + field + " is none of its type"));
        }
        return Arrays.asList(values);
    }

    private Refusal refused(long row, String why) {
        return ArchiveFile.refused(file.name() + ", row " + row + ": " + why);
    }
}
