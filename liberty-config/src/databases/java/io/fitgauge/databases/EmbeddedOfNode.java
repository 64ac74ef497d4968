package io.fitgauge.databases;

import com.mysql.cj.jdbc.Driver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The embedded database that a server brought along. Killed, it is started again as the server had started it. */
public final class EmbeddedOfNode implements Breakable {

    private final Path folder;
    private final List<String> command;
    private final Map<String, String> environment;
    private ProcessHandle process;

    private EmbeddedOfNode(Path folder, ProcessHandle process) throws IOException {
        this.folder = folder;
        this.process = process;
        this.command = about(process, "cmdline");
        this.environment = new TreeMap<>();
        about(process, "environ").forEach(entry -> {
            int equals = entry.indexOf('=');
            environment.put(entry.substring(0, equals), entry.substring(equals + 1));
        });
    }

    /** @param folder the data folder of a server that is ready */
    public static EmbeddedOfNode in(Path folder) throws IOException {
        ProcessHandle running = ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(folder + "/tables"))
                .findAny()
                .orElseThrow(() -> new IOException("No database runs in " + folder));
        return new EmbeddedOfNode(folder, running);
    }

    @Override
    public Map<String, String> settings() {
        return Map.of();
    }

    @Override
    public Connection connect() throws SQLException {
        try {
            Properties login = new Properties();
            login.setProperty("user", "fitgauge");
            login.setProperty("password", kept("database-password"));
            String url = "jdbc:mysql://127.0.0.1:" + kept("port") + "/fitgauge?sslMode=DISABLED&connectTimeout=1000&socketTimeout=60000";
            return Objects.requireNonNull(new Driver().connect(url, login));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void signal(String name) throws IOException {
        Waiting.forExit(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start());
    }

    @Override
    public void restart() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("restarted.log").toFile());
        builder.environment().putAll(environment);
        process = builder.start().toHandle();
    }

    /** The server stops it; this is for what a killed server left. */
    @Override
    public void close() {
        kill();
    }

    private String kept(String file) throws IOException {
        return Files.readString(folder.resolve(file)).strip();
    }

    private static List<String> about(ProcessHandle process, String what) throws IOException {
        return List.of(Files.readString(Path.of("/proc/" + process.pid() + "/" + what)).split("\0"));
    }
}
