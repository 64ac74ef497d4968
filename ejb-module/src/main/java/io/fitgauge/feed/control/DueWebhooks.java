package io.fitgauge.feed.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.tenancy.AllTenants;
import io.fitgauge.tenancy.TenantId;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is asked about the webhooks of all tenants: which have something due, who has old events, and how many there are. */
public class DueWebhooks {

    /** From the index alone. */
    private static final String DUE =
            "SELECT tenant_id, tenant_public_id, webhook_id FROM webhook_delivery WHERE state = 'WAITING'"
                    + " GROUP BY tenant_id, tenant_public_id, webhook_id HAVING MIN(due_at) <= ?";

    private static final String OLD = "SELECT tenant_id, tenant_public_id FROM feed_event WHERE written_at < ?"
            + " UNION SELECT tenant_id, tenant_public_id FROM webhook_delivery WHERE created_at < ?";

    private static final String COUNTS = "SELECT (SELECT COUNT(*) FROM webhook_delivery WHERE state = 'WAITING'),"
            + " (SELECT COUNT(*) FROM webhook_line WHERE failing_since IS NOT NULL),"
            + " (SELECT COUNT(*) FROM webhook WHERE NOT enabled)";

    private final AllTenants all;

    @Inject
    DueWebhooks(AllTenants all) {
        this.all = all;
    }

    /** A tenant's webhook for which something is due. */
    public record Due(TenantId tenant, UUID webhook) {}

    /**
     * How much there is.
     *
     * @param waiting deliveries
     * @param failing webhooks of which nothing else came lately
     * @param disabled webhooks
     */
    public record Counts(long waiting, long failing, long disabled) {}

    /** @throws SQLException when the database does not answer */
    public List<Due> due(Instant now) throws SQLException {
        return all.select(DUE, DueWebhooks::read, now);
    }

    private static Due read(ResultSet row) throws SQLException {
        return new Due(AllTenants.tenant(row), UuidCreator.fromBytes(row.getBytes(3)));
    }

    /** @throws SQLException when the database does not answer */
    public List<TenantId> withSomethingBefore(Instant time) throws SQLException {
        return all.select(OLD, AllTenants::tenant, time, time);
    }

    /** @throws SQLException when the database does not answer */
    public Counts counts() throws SQLException {
        return all.select(COUNTS, row -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3)))
                .get(0);
    }
}
