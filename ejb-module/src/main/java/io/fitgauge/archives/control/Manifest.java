package io.fitgauge.archives.control;

import io.fitgauge.portability.TenantColumn;
import io.fitgauge.portability.TenantTable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
        Objects.requireNonNull(format);
        Objects.requireNonNull(tenant);
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
            Instant createdAt) {

        private static final int LONGEST_NAME = 200;

        public Tenant {
            Stream.of(id, slug, name, kind, locale, timeZone, currency, createdAt)
                    .forEach(Objects::requireNonNull);
            if (name.isBlank() || name.length() > LONGEST_NAME) {
                throw new IllegalArgumentException("The tenant's name is too long, or empty");
            }
        }
    }

    /**
     * A file of the archive.
     *
     * @param table whose rows it holds; absent for copies that are for people's eyes
     * @param fields of those rows; what a row does not know, it leaves out
     */
    public record File(
            String name, @Nullable String table, long rows, long bytes, String sha256, @Nullable List<Field> fields) {

        public File {
            Objects.requireNonNull(name);
            Objects.requireNonNull(sha256);
        }
    }

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
