package io.fitgauge.web.paging;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file that is streamed part by part.
 *
 * @param <P> a position to go on after
 */
public record CsvFile<P>(String name, List<String> columns, Rows<P> rows) {

    public static final String TYPE = "text/csv;charset=UTF-8";

    /** Where the rows come from. */
    public interface Rows<P> {

        /** @param position of the part before; null for the first one */
        Part<P> after(@Nullable P position);
    }

    /**
     * Some rows.
     *
     * @param next to go on after; absent when these are the last ones
     */
    public record Part<P>(List<List<String>> rows, @Nullable P next) {}

    public Response answer() {
        StreamingOutput body = this::write;
        return Response.ok(body, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private void write(OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(columns);
        @Nullable P after = null;
        do {
            Part<P> part = rows.after(after);
            part.rows().forEach(csv::writeRecord);
            after = part.next();
        } while (after != null);
        csv.flush();
    }
}
