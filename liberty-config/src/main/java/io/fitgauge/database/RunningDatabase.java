package io.fitgauge.database;

import com.mysql.cj.jdbc.Driver;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A database of our own that answers on a port of 127.0.0.1. */
final class RunningDatabase {

    static final String USER = "fitgauge";
    static final String DATABASE = "fitgauge";

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final int port;
    private final String password;
    private final ProcessHandle process;

    private RunningDatabase(int port, String password, ProcessHandle process) {
        this.port = port;
        this.password = password;
        this.process = process;
    }

    /** A database that an earlier server left behind in this folder, when there is one. */
    static Optional<RunningDatabase> leftIn(DataFolder folder) throws IOException {
        Optional<Integer> port = folder.rememberedPort();
        if (port.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(on(folder, port.get()));
        } catch (SQLException notOurs) {
            return Optional.empty();
        }
    }

    /** @throws SQLException when what answers on the port is not the database of this folder */
    static RunningDatabase on(DataFolder folder, int port) throws SQLException, IOException {
        String password = folder.password();
        try (Connection connection = connect(port, password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT @@datadir, @@pid_file")) {
            row.next();
            if (!Path.of(row.getString(1)).toRealPath().equals(folder.tables().toRealPath())) {
                throw new SQLException("Another database answers on port " + port);
            }
            return new RunningDatabase(port, password, folder.process(row.getString(2)));
        }
    }

    String url() {
        return url(port);
    }

    String password() {
        return password;
    }

    /** Stops the database when this server stops, but not before the server has let go of it. */
    void stopWithThisServer() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopWhenUnused, "fitgauge-database-stop"));
    }

    private void stopWhenUnused() {
        try {
            for (long waited = 0; waited < PATIENCE.toMillis() && inUse(); waited += 200) {
                Thread.sleep(200);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        process.destroy();
        process.onExit()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .exceptionally(late -> process)
                .join();
    }

    private boolean inUse() {
        try (Connection connection = connect(port, password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM information_schema.processlist"
                        + " WHERE user = '" + USER + "' AND id <> CONNECTION_ID()")) {
            return row.next() && row.getInt(1) > 0;
        } catch (SQLException gone) {
            return false;
        }
    }

    /** By the driver itself: {@code DriverManager} hides a driver from callers of other class loaders. */
    private static Connection connect(int port, String password) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", USER);
        login.setProperty("password", password);
        return new Driver().connect(url(port), login);
    }

    private static String url(int port) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + DATABASE
                + "?allowPublicKeyRetrieval=true&sslMode=DISABLED&connectTimeout=3000";
    }
}
