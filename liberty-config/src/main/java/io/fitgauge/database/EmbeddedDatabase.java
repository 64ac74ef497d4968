package io.fitgauge.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One embedded database a JVM. A database that a killed server left running is recognised by its folder and its
 * password and used again; a stranger on the port is refused.
 */
final class EmbeddedDatabase {

    private static final System.Logger LOG = System.getLogger(EmbeddedDatabase.class.getName());

    private static @Nullable RunningDatabase running;

    private EmbeddedDatabase() {}

    /**
     * @param directory holds all that the database keeps; made when missing
     * @param port on 127.0.0.1; 0 for any free one
     * @param bufferPool as MariaDB writes sizes, such as {@code 256M}
     */
    record Settings(Path directory, int port, String bufferPool) {}

    static synchronized RunningDatabase running(Settings settings) throws SQLException {
        if (running == null) {
            running = found(settings);
            running.stopWithThisServer();
        }
        return running;
    }

    private static RunningDatabase found(Settings settings) throws SQLException {
        try {
            DataFolder folder = DataFolder.at(settings.directory());
            Optional<RunningDatabase> left = RunningDatabase.leftIn(folder);
            return left.isPresent() ? left.get() : started(settings, folder);
        } catch (IOException problem) {
            throw new SQLException("The embedded database in " + settings.directory() + " did not start", problem);
        }
    }

    private static RunningDatabase started(Settings settings, DataFolder folder) throws IOException, SQLException {
        int port = freePort(settings.port());
        folder.writeInitFile();
        OwnMariaDb.start(folder, port, settings.bufferPool());
        folder.rememberPort(port);
        LOG.log(System.Logger.Level.INFO, "Database in {0} started on port {1}", folder.root(), "" + port);
        return RunningDatabase.on(folder, port);
    }

    private static int freePort(int wanted) throws SQLException {
        try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            throw new SQLException(
                    "Port " + wanted + " is used by another program, so the embedded database cannot start there."
                            + " Stop that program, or set FITGAUGE_DB_PORT to a free port (0 takes any).",
                    taken);
        }
    }
}
