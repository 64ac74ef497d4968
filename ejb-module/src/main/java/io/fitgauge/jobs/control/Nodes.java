package io.fitgauge.jobs.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Which servers are alive, by the database's clock. Every method throws when the database does not answer. */
public class Nodes {

    /** For how long a node is believed to be alive. */
    static final int SECONDS = 12;

    private static final String UNTIL = "UTC_TIMESTAMP(6) + INTERVAL " + SECONDS + " SECOND";

    @Resource(lookup = "jdbc/fitgauge")
    DataSource database;

    /** How a node was found when it said that it is alive. */
    public enum Pulse {
        STEADY,
        /** It had not been heard of in time. */
        LATE,
        /** Others have taken it for dead. */
        GONE
    }

    public void register(UUID life, String name) throws SQLException {
        update("INSERT INTO job_node (id, name, alive_until) VALUES (?, ?, " + UNTIL + ")", life, name);
    }

    public Pulse renew(UUID life) throws SQLException {
        boolean late = isLate(life);
        String sql = "UPDATE job_node SET alive_until = " + UNTIL + " WHERE id = ?";
        if (update(sql, life, null) == 0) {
            return Pulse.GONE;
        }
        return late ? Pulse.LATE : Pulse.STEADY;
    }

    private boolean isLate(UUID life) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT alive_until < UTC_TIMESTAMP(6) FROM job_node WHERE id = ?")) {
            statement.setBytes(1, UuidCreator.toBytes(life));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Whatever was called so before is not any more. */
    public void forget(String name) throws SQLException {
        update("DELETE FROM job_node WHERE name = ?", null, name);
    }

    /** @return how many servers were not heard of in time */
    public int forgetLate() throws SQLException {
        return update("DELETE FROM job_node WHERE alive_until < UTC_TIMESTAMP(6)", null, null);
    }

    /** Its running jobs wait for another server. */
    public void retire(UUID life) throws SQLException {
        update(
                "UPDATE job SET state = 'QUEUED', owner = NULL, revision = revision + 1"
                        + " WHERE state = 'RUNNING' AND owner = ?",
                life,
                null);
        update("DELETE FROM job_node WHERE id = ?", life, null);
    }

    private int update(String sql, @Nullable UUID life, @Nullable String name) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 1;
            if (life != null) {
                statement.setBytes(place++, UuidCreator.toBytes(life));
            }
            if (name != null) {
                statement.setString(place, name);
            }
            return statement.executeUpdate();
        }
    }
}
