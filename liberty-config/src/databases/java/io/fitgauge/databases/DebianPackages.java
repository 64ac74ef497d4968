package io.fitgauge.databases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Debian's packages of a database, fetched once for this user of the machine. */
final class DebianPackages {

    private static final Path CACHE = Path.of(System.getProperty("user.home"), ".cache", "fitgauge");

    private DebianPackages() {}

    /** @throws IOException when this machine cannot fetch them; the message says what to set instead */
    static Programs of(Brand brand) throws IOException {
        Path folder = CACHE.resolve("debian-" + brand.suite() + "-"
                + brand.name().toLowerCase(Locale.ROOT));
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(CACHE);
            fetch(brand, folder);
        }
        return new Programs(folder);
    }

    private static void fetch(Brand brand, Path folder) throws IOException {
        Path script = Files.createTempFile(CACHE, "fetch", ".sh");
        try (InputStream source = DebianPackages.class.getResourceAsStream("fetch.sh")) {
            Files.write(script, Objects.requireNonNull(source).readAllBytes());
            List<String> command = new ArrayList<>(List.of("bash", script.toString(), folder.toString(), brand.suite()));
            command.addAll(brand.packages());
            run(brand, command);
        } finally {
            Files.delete(script);
        }
    }

    private static void run(Brand brand, List<String> command) throws IOException {
        Path log = Files.createTempFile(CACHE, "fetch", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (Waiting.forExit(process) != 0) {
                throw new IOException(Files.readString(log));
            }
        } catch (IOException problem) {
            throw new IOException(brand + " could not be fetched, which needs Debian's apt and bash, and a mirror with the"
                    + " suite " + brand.suite() + ". To run these tests on an empty database of your own, set"
                    + " -Dfitgauge.test.database=own -Dfitgauge.test.database.url=jdbc:mysql://host/fitgauge"
                    + " -Dfitgauge.test.database.user=… -Dfitgauge.test.database.password=…\n" + problem.getMessage(),
                    problem);
        } finally {
            Files.delete(log);
        }
    }
}
