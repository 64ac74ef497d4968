package io.fitgauge.databases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the database that the build asks for before the first test, and stops it after the last one. */
public class TestDatabase implements LauncherSessionListener {

    private @Nullable DatabaseServer server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String brand = System.getProperty("fitgauge.test.database", "embedded");
        if (brand.equals("mysql") || brand.equals("mariadb")) {
            server = started(brand);
        }
    }

    private static DatabaseServer started(String brand) {
        try {
            return DatabaseServer.start(
                    brand,
                    Path.of(System.getProperty("fitgauge.test.database.folder")),
                    Integer.getInteger("fitgauge.test.database.port"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (server != null) {
            server.close();
        }
    }
}
