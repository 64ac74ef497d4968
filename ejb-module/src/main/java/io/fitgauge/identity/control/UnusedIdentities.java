package io.fitgauge.identity.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.tenancy.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Identities that no tenant has a user of any more: the one thing about users that is asked of all tenants at once. */
public class UnusedIdentities {

    private static final String FORGET = "DELETE FROM identity WHERE id = ?"
            + " AND NOT EXISTS (SELECT 1 FROM membership WHERE membership.identity_id = identity.id)";

    /** In the running transaction. To be called when the user is gone from the database. */
    public void forget(UUID identity) {
        try (Connection connection = Database.routed().getConnection();
                PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setBytes(1, UuidCreator.toBytes(identity));
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
