package io.fitgauge.tenancy;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the rows of all tenants at once: whose have something to be done, and how much there is of it. Who asks is
 * named in a test; nothing of what a tenant wrote may be asked for, and work is done inside each tenant.
 */
@Dependent
public class AllTenants {

    @Resource(lookup = "jdbc/fitgauge")
    DataSource database;

    /** Reads one row. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * Rows of an answer, in its order.
     *
     * @param moments for the statement's parameters
     * @throws SQLException when the database does not answer
     */
    public <T> List<T> select(String sql, Reader<T> reader, Instant... moments) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < moments.length; i++) {
                statement.setObject(i + 1, LocalDateTime.ofInstant(moments[i], ZoneOffset.UTC));
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        }
    }

    /** @return the tenant that the first two columns name: its number, and its public id */
    public static TenantId tenant(ResultSet row) throws SQLException {
        return new TenantId(row.getInt(1), UuidCreator.fromBytes(row.getBytes(2)));
    }

    public static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        @Nullable LocalDateTime moment = row.getObject(column, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }
}
