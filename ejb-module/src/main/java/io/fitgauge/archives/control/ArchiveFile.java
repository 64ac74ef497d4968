package io.fitgauge.archives.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.fitgauge.portability.TenantTable;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An archive on its way in. Before anything of it is believed, it is looked through: that nothing is in it but what its
 * manifest says, that this is known here and not too much, and that it is whole.
 */
public final class ArchiveFile implements Closeable {

    private static final int LONGEST_MANIFEST = 4 << 20;
    private static final int MOST_FILES = 1_000;

    private final ZipFile zip;
    private final Manifest manifest;

    private ArchiveFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * @param tables those that are known here
     * @param limit how many bytes all files may have, unpacked
     * @throws Refusal INVALID when it is no archive that can be taken; TOO_LARGE
     */
    public static ArchiveFile open(Path path, List<TenantTable> tables, long limit) throws IOException {
        ZipFile zip = zip(path);
        try {
            Manifest manifest = manifest(zip);
            new ManifestCheck(manifest, tables, limit).check(names(zip));
            return new ArchiveFile(zip, manifest);
        } catch (IOException | RuntimeException failure) {
            zip.close();
            throw failure;
        }
    }

    private static ZipFile zip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException noZip) {
            throw refused("it is no ZIP, or broke off");
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.FILE);
        if (entry == null) {
            throw refused("it has no " + Manifest.FILE);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] json = in.readNBytes(LONGEST_MANIFEST + 1);
            if (json.length > LONGEST_MANIFEST) {
                throw refused("its manifest is too long");
            }
            return ArchiveJson.mapper().readValue(json, Manifest.class);
        } catch (JsonProcessingException unreadable) {
            throw refused("its manifest cannot be read: " + unreadable.getOriginalMessage());
        }
    }

    private static Set<String> names(ZipFile zip) {
        if (zip.size() > MOST_FILES) {
            throw refused("it has too many files");
        }
        Set<String> names = new TreeSet<>();
        zip.stream().map(ZipEntry::getName).forEach(name -> {
            if (!names.add(name)) {
                throw refused(name + " is in it twice");
            }
        });
        return names;
    }

    /** Reads all of it once. @throws Refusal INVALID when a file is not what the manifest says */
    public void checkSeals() throws IOException {
        for (Manifest.File file : manifest.files()) {
            try (InputStream in = open(file)) {
                Sealed sealed = new Sealed(OutputStream.nullOutputStream());
                in.transferTo(sealed);
                if (sealed.bytes() != file.bytes() || !sealed.hash().equals(file.sha256())) {
                    throw refused(file.name() + " is not what the manifest says: it was changed, or broke off");
                }
            } catch (ZipException broken) {
                throw refused(file.name() + " is broken");
            }
        }
    }

    /** Not more of it than it may have. */
    private InputStream open(Manifest.File file) throws IOException {
        return new AtMost(zip.getInputStream(zip.getEntry(file.name())), file.bytes());
    }

    public Manifest manifest() {
        return manifest;
    }

    /** How many rows come in. */
    public long rows() {
        return manifest.files().stream()
                .filter(file -> file.table() != null)
                .mapToLong(Manifest.File::rows)
                .sum();
    }

    /**
     * @param sink takes each row, in the order of the table's columns
     * @throws Refusal INVALID when a row is not as it should be
     */
    public void rows(TenantTable table, ArchivedRows.Sink sink) throws IOException {
        Optional<Manifest.File> file = manifest.files().stream()
                .filter(one -> table.name().equals(one.table()))
                .findFirst();
        if (file.isPresent()) {
            try (InputStream in = open(file.get())) {
                new ArchivedRows(table, file.get()).read(in, sink);
            }
        }
    }

    static Refusal refused(String why) {
        return new Refusal(Reason.INVALID, "This archive cannot be taken: " + why + ".");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
