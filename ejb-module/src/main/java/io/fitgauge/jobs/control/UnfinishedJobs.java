package io.fitgauge.jobs.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.tenancy.TenantId;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Whose jobs have not ended: the one question about jobs that goes to all tenants. It says nothing else about them. */
public class UnfinishedJobs {

    private static final String TENANTS =
            "SELECT DISTINCT tenant_id, tenant_public_id FROM job WHERE state IN ('QUEUED', 'RUNNING')";

    @Resource(lookup = "jdbc/fitgauge")
    DataSource database;

    /** @throws IllegalStateException when the database does not answer */
    public List<TenantId> tenants() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TENANTS);
                ResultSet rows = statement.executeQuery()) {
            List<TenantId> tenants = new ArrayList<>();
            while (rows.next()) {
                tenants.add(new TenantId(rows.getInt(1), UuidCreator.fromBytes(rows.getBytes(2))));
            }
            return tenants;
        } catch (SQLException e) {
            throw new IllegalStateException("The unfinished jobs cannot be read", e);
        }
    }
}
