package io.fitgauge.database;

import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.jdbc.JdbcConnection;
import com.mysql.cj.jdbc.MysqlDataSource;
import com.mysql.cj.jdbc.MysqlPooledConnection;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.PooledConnection;
import org.jspecify.annotations.Nullable;

/**
 * Connector/J's data source for pools, which starts the embedded database first when no address is configured. Unlike
 * Connector/J's own, it holds no lock while it connects: while the database hangs, nobody waits for another's attempt.
 */
public class FitgaugeDataSource extends MysqlDataSource implements ConnectionPoolDataSource {

    private static final long serialVersionUID = 1;

    private String configuredUrl = "";
    private String dataDirectory = "";
    private int embeddedPort;
    private String bufferPool = "256M";
    private int lockWaitSeconds = 5;
    private int idleSeconds = 300;
    private boolean ready;

    /** @param url a JDBC address of the user's own, or blank for the embedded database */
    public void setConfiguredUrl(@Nullable String url) {
        configuredUrl = url == null ? "" : url.strip();
    }

    public void setDataDirectory(String directory) {
        dataDirectory = directory;
    }

    /** @param port of the embedded database on 127.0.0.1; 0 for any free one */
    public void setEmbeddedPort(int port) {
        embeddedPort = port;
    }

    /** @param size of the embedded database's buffer pool, as MariaDB writes it, such as {@code 256M} */
    public void setBufferPool(String size) {
        bufferPool = size;
    }

    /** @param seconds after which waiting for a lock of somebody else's is given up */
    public void setLockWaitSeconds(int seconds) {
        lockWaitSeconds = seconds;
    }

    /** @param seconds after which the database ends a connection on which nothing is said */
    public void setIdleSeconds(int seconds) {
        idleSeconds = seconds;
    }

    @Override
    public PooledConnection getPooledConnection() throws SQLException {
        prepareOnce();
        JdbcConnection connection = (JdbcConnection) getConnection();
        FractionsOfSeconds.keep(connection);
        return new MysqlPooledConnection(connection);
    }

    @Override
    public PooledConnection getPooledConnection(String user, String password) throws SQLException {
        return getPooledConnection();
    }

    private synchronized void prepareOnce() throws SQLException {
        if (!ready) {
            prepare();
            ready = true;
        }
    }

    private void prepare() throws SQLException {
        if (configuredUrl.isEmpty()) {
            RunningDatabase database = EmbeddedDatabase.running(
                    new EmbeddedDatabase.Settings(Path.of(dataDirectory), embeddedPort, bufferPool));
            setUrl(database.url());
            setUser(RunningDatabase.USER);
            setPassword(database.password());
        } else {
            setUrl(configuredUrl);
        }
        setFast();
    }

    private void setFast() {
        set(PropertyKey.rewriteBatchedStatements);
        set(PropertyKey.cachePrepStmts);
        set(PropertyKey.forceConnectionTimeZoneToSession);
        set(PropertyKey.tcpKeepAlive);
        this.<String>getProperty(PropertyKey.connectionTimeZone).setValue("UTC");
        this.<String>getProperty(PropertyKey.sessionVariables)
                .setValue("innodb_lock_wait_timeout=" + lockWaitSeconds + ",wait_timeout=" + idleSeconds);
    }

    private void set(PropertyKey key) {
        this.<Boolean>getProperty(key).setValue(true);
    }
}
