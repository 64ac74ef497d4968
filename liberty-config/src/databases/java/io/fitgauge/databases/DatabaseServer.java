package io.fitgauge.databases;

import com.mysql.cj.jdbc.Driver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.awaitility.Awaitility;

/** A real database server on 127.0.0.1, as durable and as strict as in production. It ends with this JVM. */
public final class DatabaseServer implements Breakable {

    private static final String USER = "fitgauge";
    private static final String PASSWORD = "for-tests-only";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Brand brand;
    private final Programs programs;
    private final Path folder;
    private final int port;
    private Process process;

    private DatabaseServer(Brand brand, Programs programs, Path folder, int port) throws IOException {
        this.brand = brand;
        this.programs = programs;
        this.folder = folder;
        this.port = port;
        this.process = launch();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroyForcibly()));
    }

    /**
     * Starts an empty one.
     *
     * @param brand {@code mysql} or {@code mariadb}
     * @param folder for its tables and its log; what is there is removed
     */
    public static DatabaseServer start(String brand, Path folder, int port) throws IOException {
        Brand known = Brand.valueOf(brand.toUpperCase(Locale.ROOT));
        Programs programs = DebianPackages.of(known);
        Leftovers.remove(folder);
        known.fill(Files.createDirectories(folder.resolve("tables")), programs);
        writeUser(folder.resolve("user.sql"));
        DatabaseServer server = new DatabaseServer(known, programs, folder, port);
        server.awaitAnswer();
        return server;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "FITGAUGE_DB_URL", url(),
                "FITGAUGE_DB_USER", USER,
                "FITGAUGE_DB_PASSWORD", PASSWORD,
                "FITGAUGE_SECRET", "for tests only, and the same on every node");
    }

    private String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/fitgauge";
    }

    @Override
    public Connection connect() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", USER);
        login.setProperty("password", PASSWORD);
        return Objects.requireNonNull(
                new Driver().connect(url() + "?allowPublicKeyRetrieval=true&connectTimeout=1000&socketTimeout=60000", login));
    }

    @Override
    public void kill() {
        process.destroyForcibly();
        Waiting.forExit(process);
    }

    @Override
    public void signal(String name) throws IOException {
        Waiting.forExit(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start());
    }

    @Override
    public void restart() throws IOException {
        process = launch();
    }

    @Override
    public void close() {
        process.destroy();
        Waiting.forExit(process);
    }

    private void awaitAnswer() {
        Awaitility.await("answer of " + brand + ", see " + log())
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(100))
                .atMost(PATIENCE)
                .failFast(() -> !process.isAlive())
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> {
                    connect().close();
                    return true;
                });
    }

    private Process launch() throws IOException {
        List<String> options = new ArrayList<>();
        options.add("--no-defaults");
        options.addAll(programs.whereabouts());
        options.addAll(List.of(
                "--datadir=" + folder.resolve("tables"),
                "--socket=server.sock",
                "--pid-file=server.pid",
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--init-file=" + folder.resolve("user.sql"),
                "--log-bin=binlog",
                "--sync-binlog=1",
                "--innodb-flush-log-at-trx-commit=1",
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_ALL_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE"
                        + ",ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--character-set-server=utf8mb4",
                Brand.asWho()));
        options.addAll(brand.options());
        return programs.command(brand.server(), options)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private static void writeUser(Path file) throws IOException {
        try (InputStream statements = DatabaseServer.class.getResourceAsStream("user.sql")) {
            Files.write(file, Objects.requireNonNull(statements).readAllBytes());
        }
    }
}
