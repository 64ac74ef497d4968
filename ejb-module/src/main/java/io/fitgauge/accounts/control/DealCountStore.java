package io.fitgauge.accounts.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** How the bound tenant's deals went, counted. */
@Dependent
public class DealCountStore {

    private final TenantRows rows;

    @Inject
    DealCountStore(TenantRows rows) {
        this.rows = rows;
    }

    /** Of one account. */
    public record Over(UUID accountId, long won, long lost) {}

    /** @return of those accounts that have deals that are over */
    public List<Over> over(Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        accountIds.forEach(id -> parameters.put("a" + parameters.size(), id));
        String sql = "SELECT account_id, COUNT(CASE WHEN stage = 'WON' THEN 1 END),"
                + " COUNT(CASE WHEN stage = 'LOST' THEN 1 END) FROM deal WHERE tenant_id = <tenant>"
                + " AND account_id IN (:" + String.join(", :", parameters.keySet()) + ")"
                + " AND stage IN ('WON', 'LOST') GROUP BY account_id";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bindMap(parameters)
                    .map((row, context) ->
                            new Over(UuidCreator.fromBytes(row.getBytes(1)), row.getLong(2), row.getLong(3)))
                    .list();
        }
    }
}
