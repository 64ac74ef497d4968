package io.fitgauge.archives.control;

import io.fitgauge.portability.TenantColumn;
import io.fitgauge.portability.TenantTable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an archive says about itself.
 *
 * @param format always {@value #FORMAT}
 * @param formatVersion what this product reads and writes is {@value #VERSION}
 * @param schemaVersion the last migration of the installation that made it
 */
public record Manifest(
        String format,
        int formatVersion,
        String schemaVersion,
        Instant exportedAt,
        Tenant tenant,
        List<File> files,
        List<Withheld> withheld) {

    public static final String FORMAT = "fitgauge-tenant";
    public static final int VERSION = 1;

    /** The last file of an archive. */
    public static final String FILE = "manifest.json";

    public Manifest {
        files = List.copyOf(files);
        withheld = List.copyOf(withheld);
    }

    /** The tenant itself, which is no row of a file. Its agency does not come along. */
    public record Tenant(
            UUID id,
            String slug,
            String name,
            String kind,
            String locale,
            String timeZone,
            String currency,
            Instant createdAt) {}

    /**
     * A file of the archive.
     *
     * @param table whose rows it holds; absent for copies that are for people's eyes
     * @param fields of those rows; what a row does not know, it leaves out
     */
    public record File(
            String name, @Nullable String table, long rows, long bytes, String sha256, @Nullable List<Field> fields) {}

    /** @param type one of {@link TenantColumn.Type} */
    public record Field(String name, TenantColumn.Type type) {

        static List<Field> of(TenantTable table) {
            return table.columns().stream()
                    .map(column -> new Field(column.field(), column.type()))
                    .toList();
        }
    }

    /** @param field absent when it is the whole table */
    public record Withheld(String table, @Nullable String field, String reason) {

        static List<Withheld> of(List<TenantTable> tables) {
            return tables.stream().flatMap(Withheld::of).toList();
        }

        private static Stream<Withheld> of(TenantTable table) {
            String whole = table.withheld();
            return whole != null
                    ? Stream.of(new Withheld(table.name(), null, whole))
                    : table.withheldColumns().stream()
                            .map(column -> new Withheld(table.name(), column.field(), column.reason()));
        }
    }
}
