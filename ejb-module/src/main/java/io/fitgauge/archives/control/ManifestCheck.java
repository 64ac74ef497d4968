package io.fitgauge.archives.control;

import io.fitgauge.portability.TenantTable;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether what a manifest says can be taken here. */
final class ManifestCheck {

    private final Manifest manifest;
    private final Map<String, TenantTable> tables;
    private final Set<String> copies;
    private final long limit;

    ManifestCheck(Manifest manifest, List<TenantTable> tables, long limit) {
        this.manifest = manifest;
        this.tables = tables.stream()
                .filter(TenantTable::leaves)
                .collect(Collectors.toMap(TenantTable::name, Function.identity()));
        this.copies = tables.stream()
                .filter(table -> table.readable() != null)
                .map(ArchiveWriter::copyOf)
                .collect(Collectors.toSet());
        this.limit = limit;
    }

    /** @param names of the files that are there */
    void check(Set<String> names) {
        if (!Manifest.FORMAT.equals(manifest.format()) || manifest.formatVersion() != Manifest.VERSION) {
            throw ArchiveFile.refused("it is of another format, or of another version of it than " + Manifest.VERSION);
        }
        Set<String> said = new TreeSet<>(Set.of(Manifest.FILE));
        manifest.files().forEach(file -> {
            if (!said.add(file.name())) {
                throw ArchiveFile.refused("the manifest names " + file.name() + " twice");
            }
            check(file);
        });
        if (!said.equals(names)) {
            throw ArchiveFile.refused("its manifest and its files are not the same: " + differing(said, names));
        }
        checkLength();
    }

    private static Set<String> differing(Set<String> some, Set<String> others) {
        Set<String> differing = new TreeSet<>(some);
        differing.addAll(others);
        differing.removeIf(name -> some.contains(name) && others.contains(name));
        return differing;
    }

    private void check(Manifest.File file) {
        if (file.bytes() < 0 || file.rows() < 0) {
            throw ArchiveFile.refused("the manifest has a number below 0");
        }
        if (file.table() == null) {
            if (!copies.contains(file.name())) {
                throw unknown(file);
            }
            return;
        }
        TenantTable table = tables.get(file.table());
        if (table == null || !file.name().equals(ArchiveWriter.fileOf(table))) {
            throw unknown(file);
        }
        checkFields(file, table);
    }

    private static Refusal unknown(Manifest.File file) {
        return ArchiveFile.refused(file.name() + " is not known here; it may come from a newer version");
    }

    private static void checkFields(Manifest.File file, TenantTable table) {
        Set<Manifest.Field> unknown = new HashSet<>(file.fields() == null ? List.of() : file.fields());
        unknown.removeAll(Manifest.Field.of(table));
        if (!unknown.isEmpty()) {
            throw ArchiveFile.refused(file.name() + " has fields that are not known here, "
                    + unknown.stream().map(Manifest.Field::name).sorted().toList()
                    + "; it may come from a newer version");
        }
    }

    private void checkLength() {
        long total = 0;
        for (Manifest.File file : manifest.files()) {
            total += Math.min(file.bytes(), limit + 1);
            if (total > limit) {
                throw new Refusal(
                        Reason.TOO_LARGE, "An archive may have " + limit + " bytes at most, when it is unpacked.");
            }
        }
    }
}
