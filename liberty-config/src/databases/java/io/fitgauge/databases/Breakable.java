package io.fitgauge.databases;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A running database that a test may kill and freeze. */
public interface Breakable extends AutoCloseable {

    /** @return what a server of Fitgauge must be told to use it */
    Map<String, String> settings();

    /** As the application's user. */
    Connection connect() throws SQLException;

    void kill();

    /** @param name of a signal, such as {@code STOP} and {@code CONT} */
    void signal(String name) throws IOException;

    /** Starts it again on its tables, and returns before it answers. */
    void restart() throws IOException;

    @Override
    void close();

    default boolean answers() {
        try (Connection connection = connect()) {
            return true;
        } catch (SQLException gone) {
            return false;
        }
    }
}
