package io.fitgauge.scoring.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.accounts.boundary.AccountRevision;
import io.fitgauge.accounts.boundary.RevisionUse;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The revisions of accounts that scores name, today's and those that were given before. */
@Dependent
public class NamedRevisions implements RevisionUse {

    private static final String OF =
            "SELECT account_id, account_revision FROM %s WHERE tenant_id = <tenant>" + " AND account_id IN (:%s)";

    private final TenantRows rows;

    @Inject
    NamedRevisions(TenantRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<AccountRevision> named(Caller caller, Collection<AccountRevision> asked) {
        Map<String, UUID> accounts = new LinkedHashMap<>();
        asked.stream()
                .map(AccountRevision::accountId)
                .distinct()
                .forEach(id -> accounts.put("v" + accounts.size(), id));
        Set<AccountRevision> named = new HashSet<>();
        if (!accounts.isEmpty()) {
            named.addAll(select("score", accounts));
            named.addAll(select("score_history", accounts));
            named.retainAll(Set.copyOf(asked));
        }
        return named;
    }

    private Set<AccountRevision> select(String table, Map<String, UUID> accounts) {
        String sql = OF.formatted(table, String.join(", :", accounts.keySet()));
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bindMap(accounts)
                    .map((row, context) -> new AccountRevision(UuidCreator.fromBytes(row.getBytes(1)), row.getInt(2)))
                    .set();
        }
    }
}
