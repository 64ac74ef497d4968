package io.fitgauge.archives.control;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.fitgauge.language.CsvCells;
import io.fitgauge.portability.TenantColumn;
import io.fitgauge.portability.TenantTable;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes an archive, file by file, straight through. */
public final class ArchiveWriter implements Closeable {

    private static final int OFTEN = 1_000;

    private final ZipOutputStream zip;
    private final Instant madeAt;
    private final LongConsumer progress;
    private final List<Manifest.File> files = new ArrayList<>();

    private long rows;

    /** @param progress hears now and then how many rows were written, those for people's eyes among them */
    public ArchiveWriter(OutputStream out, Instant madeAt, LongConsumer progress) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.madeAt = madeAt;
        this.progress = progress;
    }

    /** The name of the file with a table's rows. */
    static String fileOf(TenantTable table) {
        return "data/" + table.name() + ".jsonl";
    }

    /** The name of the copy of a table's rows for people's eyes. */
    static String copyOf(TenantTable table) {
        return "csv/" + table.readable() + ".csv";
    }

    /** A table's rows, one a line. */
    public void lines(TenantTable table, RowSource source) throws IOException {
        file(fileOf(table), table.name(), Manifest.Field.of(table), out -> writeLines(table, source, out));
    }

    private void writeLines(TenantTable table, RowSource source, OutputStream out) throws IOException {
        List<String> fields = fields(table);
        try (JsonGenerator json = ArchiveJson.lines().createGenerator(out)) {
            source.each(row -> {
                json.writeStartObject();
                for (int i = 0; i < fields.size(); i++) {
                    Cell.write(json, fields.get(i), row.get(i));
                }
                json.writeEndObject();
                json.writeRaw('\n');
                written();
            });
        }
    }

    /** The copy of a table's rows for people's eyes. */
    public void copy(TenantTable table, RowSource source) throws IOException {
        file(copyOf(table), null, null, out -> writeCsv(table, source, out));
    }

    private void writeCsv(TenantTable table, RowSource source, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(fields(table));
        source.each(row -> {
            csv.writeRecord(row.stream()
                    .map(value -> CsvCells.neutral(Cell.text(value)))
                    .toList());
            written();
        });
        csv.flush();
    }

    private void written() {
        if (++rows % OFTEN == 0) {
            progress.accept(rows);
        }
    }

    private static List<String> fields(TenantTable table) {
        return table.columns().stream().map(TenantColumn::field).toList();
    }

    /** Where a file's rows come from. */
    public interface RowSource {

        void each(SnapshotRows.Sink sink) throws IOException;
    }

    /** What writes a file. */
    private interface Content {

        void write(OutputStream out) throws IOException;
    }

    private void file(String name, @Nullable String table, @Nullable List<Manifest.Field> fields, Content content)
            throws IOException {
        begin(name);
        Sealed sealed = new Sealed(zip);
        long before = rows;
        content.write(sealed);
        zip.closeEntry();
        files.add(new Manifest.File(name, table, rows - before, sealed.bytes(), sealed.hash(), fields));
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(madeAt));
        zip.putNextEntry(entry);
    }

    /**
     * The end.
     *
     * @param tables all there are
     */
    public void manifest(Manifest.Tenant tenant, String schemaVersion, List<TenantTable> tables) throws IOException {
        begin(Manifest.FILE);
        Manifest manifest = new Manifest(
                Manifest.FORMAT, Manifest.VERSION, schemaVersion, madeAt, tenant, files, Manifest.Withheld.of(tables));
        zip.write(ArchiveJson.mapper().writeValueAsBytes(manifest));
        zip.closeEntry();
    }

    /** How many there are, those for people's eyes among them. */
    public long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
