package io.fitgauge.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secret that wraps the signing keys. With the embedded database it is made at the first start and kept in its
 * folder; with a database of the user's own it must be configured.
 */
@ApplicationScoped
public class InstallationSecret {

    @Inject
    @ConfigProperty(name = "fitgauge.secret")
    Optional<String> configured;

    @Inject
    @ConfigProperty(name = "fitgauge.db.url")
    Optional<String> databaseUrl;

    @Inject
    @ConfigProperty(name = "fitgauge.data.dir")
    String dataDirectory;

    /** @throws IllegalStateException when it must be configured and is not, or is under 32 characters */
    String value() {
        String secret = configured.filter(text -> !text.isBlank()).orElseGet(this::ofThisFolder);
        if (secret.length() < 32) {
            throw new IllegalStateException("FITGAUGE_SECRET needs at least 32 characters");
        }
        return secret;
    }

    private String ofThisFolder() {
        if (databaseUrl.filter(url -> !url.isBlank()).isPresent()) {
            throw new IllegalStateException("Set FITGAUGE_SECRET: it wraps the signing keys kept in your database");
        }
        try {
            Path file = Path.of(dataDirectory, "secret");
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, random());
            }
            return Files.readString(file).strip();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
