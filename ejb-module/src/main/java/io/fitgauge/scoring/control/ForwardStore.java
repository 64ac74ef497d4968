package io.fitgauge.scoring.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
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

    private record Forwarded(UUID accountId, UUID icpId) {}

    /**
     * The next accounts that any ICP forwards, to go through all of them. It takes the index alone, however rare they are.
     *
     * @param after the id of the last one of those before; null for the first ones
     * @param pairs how many pairs of an account and an ICP are read: more than there are ICPs
     * @return ICPs by account, in the order in which the accounts came; none at the end
     */
    public Map<UUID, Set<UUID>> next(@Nullable UUID after, int pairs) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("most", pairs);
        if (after != null) {
            parameters.put("after", after);
        }
        List<Forwarded> read = select(
                (after == null ? "" : " AND account_id > :after") + " ORDER BY account_id, icp_id LIMIT :most",
                parameters);
        Map<UUID, Set<UUID>> byAccount = byAccount(read);
        if (read.size() == pairs) {
            byAccount.remove(read.get(pairs - 1).accountId()); // it may go on behind what was read
        }
        return byAccount;
    }

    /** @return ICPs by account; ask for some hundreds at a time */
    public Map<UUID, Set<UUID>> among(Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        accountIds.forEach(id -> parameters.put("a" + parameters.size(), id));
        return byAccount(select(" AND account_id IN (:" + String.join(", :", parameters.keySet()) + ")", parameters));
    }

    private static Map<UUID, Set<UUID>> byAccount(List<Forwarded> pairs) {
        Map<UUID, Set<UUID>> byAccount = new LinkedHashMap<>();
        pairs.forEach(pair -> byAccount
                .computeIfAbsent(pair.accountId(), account -> new HashSet<>())
                .add(pair.icpId()));
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
