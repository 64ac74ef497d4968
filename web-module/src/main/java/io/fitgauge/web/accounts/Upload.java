package io.fitgauge.web.accounts;

import io.fitgauge.accounts.boundary.NewImport;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.web.json.BodyHash;
import io.fitgauge.web.json.Json;
import jakarta.ws.rs.core.EntityPart;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two parts of an import's request: {@code file} on disk, until closed, and {@code options}. */
final class Upload implements Closeable {

    private static final int LONGEST_OPTIONS = 1 << 20;

    private final Path file;
    private final @Nullable String fileName;
    private final NewImport options;
    private final MessageDigest digest;

    private Upload(Path file, @Nullable String fileName, NewImport options, MessageDigest digest) {
        this.file = file;
        this.fileName = fileName;
        this.options = options;
        this.digest = digest;
    }

    /** @throws Refusal INVALID when a part is missing, double or unknown */
    static Upload of(List<EntityPart> parts) throws IOException {
        for (EntityPart part : parts) {
            if (!part.getName().equals("file") && !part.getName().equals("options")) {
                throw Refusal.invalid("/" + part.getName(), "This part is not known here, only file and options.");
            }
        }
        EntityPart options = one(parts, "options");
        EntityPart upload = one(parts, "file");
        MessageDigest digest = BodyHash.sha256();
        NewImport wanted = options(options, digest);
        Path file = Files.createTempFile("fitgauge-import", ".csv");
        try (InputStream content = new DigestInputStream(upload.getContent(), digest)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
        return new Upload(file, upload.getFileName().orElse(null), wanted, digest);
    }

    private static EntityPart one(List<EntityPart> parts, String name) {
        List<EntityPart> found =
                parts.stream().filter(part -> part.getName().equals(name)).toList();
        if (found.size() != 1) {
            throw Refusal.invalid("/" + name, "This part is needed, once.");
        }
        return found.get(0);
    }

    private static NewImport options(EntityPart part, MessageDigest digest) throws IOException {
        try (InputStream content = part.getContent()) {
            byte[] json = content.readNBytes(LONGEST_OPTIONS + 1);
            if (json.length > LONGEST_OPTIONS) {
                throw Refusal.invalid("/options", "This part is too large.");
            }
            digest.update(json);
            return Optional.ofNullable(Json.mapper().readValue(json, NewImport.class))
                    .orElseThrow(() -> Refusal.invalid("/options", "This must be an object."));
        }
    }

    NewImport options() {
        return options;
    }

    @Nullable
    String fileName() {
        return fileName;
    }

    MessageDigest digest() {
        return digest;
    }

    InputStream content() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
