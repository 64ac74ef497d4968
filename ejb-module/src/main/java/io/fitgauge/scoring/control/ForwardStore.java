package io.fitgauge.scoring.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Which accounts the bound tenant's ICPs forward to sales, by the latest scores; those of retired ICPs, too. */
@Dependent
public class ForwardStore {

    private static final String FORWARDED =
            "SELECT account_id, icp_id FROM score WHERE tenant_id = <tenant> AND decision = 'FORWARD_TO_SALES'";

    private final TenantRows rows;

    @Inject
    ForwardStore(TenantRows rows) {
        this.rows = rows;
    }

    public record Forwarded(UUID accountId, UUID icpId) {}

    /**
     * The next ones, account after account, to go through all of them. It takes the index alone, however rare they are.
     *
     * @param after the last one of those before; null for the first ones
     */
    public List<Forwarded> next(@Nullable Forwarded after, int size) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("most", size);
        if (after != null) {
            parameters.put("account", after.accountId());
            parameters.put("icp", after.icpId());
        }
        return select(
                (after == null ? "" : " AND (account_id > :account OR account_id = :account AND icp_id > :icp)")
                        + " ORDER BY account_id, icp_id LIMIT :most",
                parameters);
    }

    /** @return ICPs by account; ask for some hundreds at a time */
    public Map<UUID, Set<UUID>> among(Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        accountIds.forEach(id -> parameters.put("a" + parameters.size(), id));
        Map<UUID, Set<UUID>> byAccount = new HashMap<>();
        select(" AND account_id IN (:" + String.join(", :", parameters.keySet()) + ")", parameters)
                .forEach(one -> byAccount
                        .computeIfAbsent(one.accountId(), account -> new HashSet<>())
                        .add(one.icpId()));
        return byAccount;
    }

    private List<Forwarded> select(String where, Map<String, ?> parameters) {
        try (Handle handle = rows.open();
                Query query = handle.createQuery(FORWARDED + where)) {
            return query.bindMap(parameters)
                    .map((row, context) -> new Forwarded(
                            UuidCreator.fromBytes(row.getBytes(1)), UuidCreator.fromBytes(row.getBytes(2))))
                    .list();
        }
    }
}
