package io.fitgauge.databases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** What an earlier run left in a folder, when it was killed itself: a server, and its tables. */
final class Leftovers {

    private Leftovers() {}

    static void remove(Path folder) throws IOException {
        Path pid = folder.resolve("tables").resolve("server.pid");
        if (Files.exists(pid)) {
            ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                    .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()))
                    .ifPresent(process -> {
                        process.destroyForcibly();
                        process.onExit().join();
                    });
        }
        FileUtils.deleteDirectory(folder.toFile());
    }
}
