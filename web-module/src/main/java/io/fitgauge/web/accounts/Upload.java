package io.fitgauge.web.accounts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.web.json.BodyHash;
import jakarta.ws.rs.core.EntityPart;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two parts of an import's request: {@code file} on disk, unpacked, until closed, and {@code options}. */
final class Upload implements Closeable {

    private final Path file;
    private final @Nullable String fileName;
    private final ObjectNode options;
    private final MessageDigest digest;

    private Upload(Path file, @Nullable String fileName, ObjectNode options, MessageDigest digest) {
        this.file = file;
        this.fileName = fileName;
        this.options = options;
        this.digest = digest;
    }

    /**
     * @param limit how many bytes the file may have, unpacked
     * @throws Refusal INVALID when a part is missing, double or unknown, or the file no text; TOO_LARGE past the limit
     */
    static Upload of(List<EntityPart> sent, long limit) throws IOException {
        ImportParts parts = new ImportParts(sent);
        MessageDigest digest = BodyHash.sha256();
        ObjectNode options = parts.options(digest);
        Path file = Files.createTempFile("fitgauge-import", ".csv");
        try (InputStream content = parts.file(limit, digest)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
        return new Upload(file, parts.fileName(), options, digest);
    }

    ObjectNode options() {
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
