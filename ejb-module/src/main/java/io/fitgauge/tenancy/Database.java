package io.fitgauge.tenancy;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The one database behind two pools: requests wait for seconds, {@link LongWork} for minutes. All who take part in a
 * transaction get their connection here, so that it is the same one.
 */
public final class Database implements DataSource {

    private static final Database ONLY = new Database();

    private final Door requests = Door.named("jdbc/fitgauge", 60);
    private final Door longWork = Door.named("jdbc/fitgauge-long", 200);

    private Database() {}

    public static DataSource routed() {
        return ONLY;
    }

    private Door door() {
        return LongWork.isHere() ? longWork : requests;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return door().connection();
    }

    /** The pools know who logs in. */
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return door().pool().getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("The pools log where the server says");
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("The pools are configured in server.xml");
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return door().pool().getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("The pools log where the server says");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return door().pool().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return door().pool().isWrapperFor(type);
    }
}
